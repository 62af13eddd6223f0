using System.Globalization;
using System.Text;

namespace Uppfoljning.Pdf.Tests.Sample;

/// <summary>All that is hard to set, in one document: long words, long tables, deep lists, many headings, every letter.</summary>
public static class StressDocument
{
    private const string LongWord = "Samhällsbyggnadsnämndsordförandekonferensdeltagareförteckning";
    private const string NoWord = "xqzxqzxqzxqzxqzxqzxqzxqzxqzxqzxqzxqzxqzxqzxqzxqzxqzxqzxqzxqz";

    private static readonly string[] Sentences =
    [
        "Nämnden har under perioden prioriterat frågor om tillgänglighet och informationssäkerhet.",
        "Kostnaderna ryms inom budget – men marginalen är liten.",
        "Arbetet följer den tidplan som beslutades i februari 2023; utvärdering sker till hösten.",
        "Diarienummer KSN-2022-01202 och GSN-2021-00417 hör till ärendet.",
        "Upphandling av välfärdsteknik och planeringssystem pågår (se bilaga 3).",
    ];

    /// <summary>A report's looks, with cells that show where they are.</summary>
    public static PdfStyleSheet Styles { get; } = SampleStyles.Report with
    {
        PageNumberText = "",
        Rules =
        [
            .. SampleStyles.Report.Rules,
            new("h2", new() { FontSize = 16, LineHeight = 21, SpaceBefore = 16, SpaceAfter = 6 }),
            new("h3", new() { SpaceBefore = 12, SpaceAfter = 4 }),
            new("td", new() { Background = PdfColor.Parse("#f2f5f7") }),
            new("th", new() { Background = PdfColor.Parse("#e6ecf0") }),
            new(".smal", new() { Width = 90 }),
        ],
    };

    /// <summary>Latin letters with diacritics, and those made of others: the blocks from Latin-1 to Latin Extended Additional.</summary>
    public static IEnumerable<char> Letters { get; } =
        [.. Enumerable.Range(0xC0, 0x24F - 0xC0 + 1).Concat(Enumerable.Range(0x1E00, 0x100)).Select(c => (char)c).Where(char.IsLetter)];

    /// <summary>Letters written as a base and a mark, and what they are in one: as files from a Mac have them.</summary>
    public static IReadOnlyList<(string Apart, string Whole)> ApartLetters { get; } =
    [
        .. Apart("AEIOUYaeiouy", '\u0301', "ÁÉÍÓÚÝáéíóúý"), .. Apart("AEIOUaeiou", '\u0300', "ÀÈÌÒÙàèìòù"), .. Apart("AEIOUaeiou", '\u0302', "ÂÊÎÔÛâêîôû"),
        .. Apart("AEIOUaeiouy", '\u0308', "ÄËÏÖÜäëïöüÿ"), .. Apart("ANOano", '\u0303', "ÃÑÕãñõ"), .. Apart("Aa", '\u030A', "Åå"), .. Apart("Cc", '\u0327', "Çç"),
        .. Apart("CSZcsz", '\u030C', "ČŠŽčšž"), .. Apart("AEae", '\u0328', "ĄĘąę"), .. Apart("OUou", '\u030B', "ŐŰőű"),
    ];

    public static string Html(IEnumerable<char> letters)
    {
        var html = new StringBuilder("<html lang=\"sv\"><body>\n<h1>Hållfasthetsprov</h1>\n");
        AddWords(html);
        AddTables(html);
        AddLists(html);
        AddLinks(html);
        AddLetters(html, letters);
        AddDashes(html);
        AddHeadings(html);
        return html.Append("</body></html>\n").ToString();
    }

    private static void AddWords(StringBuilder html)
    {
        html.Append("<h2>Långa ord</h2>\n");
        html.Append(CultureInfo.InvariantCulture, $"<p>Ordet {LongWord} och {NoWord} har sextio bokstäver var. {LongWord}.</p>\n<p class=\"smal\">{LongWord} {NoWord}</p>\n<h3>{LongWord} {LongWord}</h3>\n<p>Efter rubriken.</p>\n");
        html.Append("<h2>Mjuka bindestreck</h2>\n<p class=\"smal\">kommun&shy;full&shy;mäktige tar ställ&shy;ning till del&shy;års&shy;uppföljningen och verk&shy;sam&shy;hets&shy;planen för om&shy;sorgs&shy;nämnden</p>\n");
    }

    private static void AddTables(StringBuilder html)
    {
        html.Append("<h2>Långa tabeller</h2>\n<table><caption>Fyrtio rader med långa celler</caption><thead><tr><th scope=\"col\">Nämnd</th><th scope=\"col\">Åtgärd</th><th scope=\"col\">Kommentar</th><th scope=\"col\" class=\"tal\">Antal</th></tr></thead><tbody>\n");
        for (var i = 0; i < 40; i++)
        {
            var name = i % 7 == 3 ? NoWord : i % 3 == 0 ? "Gatu- och samhällsmiljönämnden" : "Kommunstyrelsen";
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{name}</th><td>{Prose(i, 1 + i % 4)}</td><td>{Prose(i + 2, 1 + i * 5 % 6)}</td><td class=\"tal\">{i * 137}</td></tr>\n");
        }
        html.Append("</tbody></table>\n<table><caption>Smala spalter</caption><tbody>\n");
        for (var i = 0; i < 6; i++) html.Append("<tr>").Append(string.Concat(Enumerable.Range(0, 9).Select(k => i == 0 ? $"<th scope=\"col\">Spalt {k + 1}</th>" : k == i ? $"<td>{LongWord}</td>" : "<td>Omsorgsnämnden</td>"))).Append("</tr>\n");
        html.Append("</tbody></table>\n");
    }

    private static void AddLists(StringBuilder html)
    {
        html.Append("<h2>Djupa listor</h2>\n");
        for (var i = 0; i < 5; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<ul><li>{Prose(i, 2)}<ol><li>{Prose(i + 1, 1)}<ul><li>{Prose(i + 2, 3)}<ol start=\"{i * 40 + 8}\"><li>{LongWord}</li><li>{Prose(i, 2)}</li><li>{NoWord}</li></ol></li><li>{Prose(i + 4, 1)}</li></ul></li><li>Kort.</li></ol></li><li>Sist.</li></ul>\n");
        }
    }

    private static void AddLinks(StringBuilder html)
    {
        html.Append("<h2>Länkar över rader</h2>\n");
        for (var i = 0; i < 6; i++)
            html.Append(CultureInfo.InvariantCulture, $"<p>{Sentences[i % 5]} <a href=\"https://www.uppsala.se/{i}\">Läs hela beslutet om {Prose(i, 2)} i kommunens diarium</a> eller <a href=\"#kapitel-{i + 1}\">gå till kapitlet</a>, eller skriv till <a href=\"mailto:a@b.se\">{NoWord}</a>.</p>\n");
    }

    private static void AddLetters(StringBuilder html, IEnumerable<char> letters)
    {
        var all = letters.ToList();
        html.Append(CultureInfo.InvariantCulture, $"<h2>Alla bokstäver</h2>\n<p>{string.Join(' ', all)}</p>\n<p>{string.Concat(all)}</p>\n");
        html.Append(CultureInfo.InvariantCulture, $"<h3>Bokstav och tecken för sig</h3>\n<p>{string.Join(' ', ApartLetters.Select(letter => letter.Apart))}</p>\n");
        html.Append("<p>A\u030Arets uppfo\u0308ljning av ma\u030Alet, på cafe\u0301et na\u0308ra A\u030A</p>\n");
    }

    private static void AddDashes(StringBuilder html)
    {
        html.Append("<h2>Tankstreck</h2>\n");
        // Words of growing length before the dash: at one of them it comes at a line's end.
        for (var i = 0; i < 14; i++)
            html.Append(CultureInfo.InvariantCulture, $"<p>Nämnden har arbetat med frågan under hela perioden och menar att {new string('m', i)} arbetet — trots allt — är i mål — och\u2014utan\u2014luft — slut —</p>\n");
    }

    private static void AddHeadings(StringBuilder html)
    {
        for (var i = 1; i <= 100; i++)
            html.Append(CultureInfo.InvariantCulture, $"<h2 id=\"kapitel-{i}\">Kapitel {i} om nämndernas arbete</h2>\n<h3>Avsnitt {i} a</h3>\n<p>{Prose(i, 1 + i % 5)}</p>\n<h3>Avsnitt {i} b</h3>\n<p>{Prose(i + 3, 1 + i % 3)}</p>\n");
    }

    private static IEnumerable<(string, string)> Apart(string bases, char mark, string whole) => bases.Zip(whole, (letter, one) => ($"{letter}{mark}", one.ToString()));

    private static string Prose(int from, int sentences) => string.Join(' ', Enumerable.Range(from, sentences).Select(i => Sentences[i % Sentences.Length]));
}
