using System.Xml.Linq;
using static Uppfoljning.Core.Tests.Reports.Docx.WordFile;

namespace Uppfoljning.Core.Tests.Reports.Docx;

public sealed class DocxRendererTest
{
    private readonly WordFile own = WordExamples.Read(WordExamples.Own);
    private readonly WordFile full = WordExamples.Read(WordExamples.Full);

    [Fact]
    public void It_is_named_by_its_period() => Assert.Equal("rapport-2023-08.docx", WordExamples.Render(WordExamples.Own).Path);

    [Fact]
    public void Headings_stand_at_their_levels_and_empty_ones_not_at_all() => Assert.Equal(
        """
        1 Översikt
        2 Det här har ändrats
        2 Försenade uppdrag
        2 Uppdrag som inte genomförs
        2 Utan rapport
        1 Fokusmål 1. Alla barn ska få en bra skola
        2 Så går det
        2 För att nå målet har vi bland annat
        2 Läs mer
        2 Målbeskrivning
        3 Lokaler
        3 Lärare
        2 I fokus 2022–2024 – Trygghet
        2 Uppdrag
        3 Rusta upp skolgårdarna
        3 Anställ fler lärare
        4 Vad var och en har rapporterat
        3 Köp nya böcker
        3 Hyr en paviljong
        3 Bygg en ny skola i Gränby
        4 Vad var och en har rapporterat
        4 Om uppdraget
        1 Fokusmål 2. Alla ska kunna cykla
        2 I fokus – Cykelvägar
        1 Fokusmål 3. Vattnet ska vara rent
        2 I fokus 2023
        1 Nämnder och bolag
        """,
        string.Join('\n', full.Headings.Select(heading => $"{heading.Level} {heading.Text}")));

    [Fact]
    public void Contents_are_a_field_with_a_line_that_leads_to_each_heading_and_needs_no_question_at_opening()
    {
        var lines = own.Paragraphs.Where(paragraph => StyleOf(paragraph).StartsWith("TOC", StringComparison.Ordinal) && StyleOf(paragraph) != "TOCHeading").ToList();

        Assert.Equal(own.Headings.Where(heading => heading.Level <= 3).Select(heading => heading.Text), lines.Select(TextOf));
        Assert.Equal(["begin", "separate", "end"], lines.SelectMany(line => line.Descendants(W + "fldChar")).Select(mark => mark.Attribute(W + "fldCharType")!.Value));
        Assert.Equal(""" TOC \o "1-3" \h \z """, lines[0].Descendants(W + "instrText").Single().Value);
        Assert.Empty(own.Part("word/settings.xml").Elements(W + "updateFields"));
    }

    [Fact]
    public void Every_link_within_the_document_leads_to_one_place()
    {
        var names = own.Body.Descendants(W + "bookmarkStart").Select(start => start.Attribute(W + "name")!.Value).ToList();

        Assert.Equal(names.Distinct(), names);
        Assert.All(names, name => Assert.Matches("^[A-Za-z_][A-Za-z0-9_]{0,39}$", name));
        Assert.All(own.Body.Descendants(W + "hyperlink").Attributes(W + "anchor"), anchor => Assert.Contains(anchor.Value, names));
    }

    [Fact]
    public void Links_lead_out()
    {
        var links = full.Body.Descendants(W + "hyperlink").Where(link => link.Attribute(R + "id") is not null).ToDictionary(TextOf, link => full.Target(link.Attribute(R + "id")!.Value));

        Assert.Equal("https://www.example.se/skolan", links["Läs mer om skolan"]);
        Assert.Equal("Hyperlink", Value(full.Body.Descendants(W + "hyperlink").First(link => link.Attribute(R + "id") is not null).Descendants(W + "rStyle").First()));
    }

    [Fact]
    public void Every_table_has_a_header_row_that_comes_again_and_no_row_is_cut()
    {
        var tables = own.Body.Descendants(W + "tbl").ToList();

        Assert.Equal(["Uppdragens status efter mål", "Uppdragens status", "Organ i rapporten"], tables.Select(table => Value(table.Descendants(W + "tblCaption").Single())));
        Assert.All(tables, table => Assert.Equal("1", table.Descendants(W + "tblLook").Attributes(W + "firstColumn").Single().Value));
        Assert.All(tables, table => Assert.Equal([true], table.Elements(W + "tr").Select(IsHeader).Distinct().Take(1)));
        Assert.All(tables, table => Assert.Single(table.Elements(W + "tr"), IsHeader));
        Assert.All(own.Body.Descendants(W + "tr"), row => Assert.NotNull(row.Descendants(W + "cantSplit").SingleOrDefault()));

        static bool IsHeader(XElement row) => row.Descendants(W + "tblHeader").Any();
    }

    [Fact]
    public void Every_chart_says_in_words_what_it_shows()
    {
        var descriptions = own.Body.Descendants().Where(element => element.Name.LocalName == "docPr").Select(drawing => drawing.Attribute("descr")?.Value);

        Assert.Equal(Enumerable.Repeat("Uppdragens status. 14 pågår, 3 försenade, 1 färdigt.", 2), descriptions);
    }

    [Fact]
    public void A_chart_has_its_numbers_with_words()
    {
        var chart = own.Part("word/charts/chart1.xml");

        Assert.Equal(["Färdigt", "Pågår", "Försenade"], Points("cat"));
        Assert.Equal(["1", "14", "3"], Points("val"));

        IEnumerable<string> Points(string name) => chart.Descendants().Single(element => element.Name.LocalName == name).Descendants().Where(element => element.Name.LocalName == "v").Select(value => value.Value);
    }

    [Fact]
    public void Every_assignment_has_its_status_in_words_under_its_heading()
    {
        var statuses = own.Paragraphs.Where(paragraph => StyleOf(paragraph).StartsWith("Status", StringComparison.Ordinal)).Select(paragraph => TextOf(paragraph)[2..]).ToList();

        Assert.Equal("Status för fokusmålet är Grön. Enligt plan.", statuses[0]);
        Assert.Equal([("Grön. Enligt plan", 16), ("Gul. Inte helt enligt plan", 3), ("Grön. Uppdraget är slutfört", 1)], statuses.Skip(1).CountBy(status => status).Select(pair => (pair.Key, pair.Value)));
        Assert.Contains(full.Paragraphs, paragraph => TextOf(paragraph).EndsWith("Inte rapporterat", StringComparison.Ordinal) && StyleOf(paragraph) == "Statusgra");
    }

    [Fact]
    public void The_document_knows_its_language_title_and_sender()
    {
        var properties = own.Part("docProps/core.xml").Elements().ToDictionary(element => element.Name.LocalName, element => element.Value);

        Assert.Equal(new Dictionary<string, string> { ["title"] = "Delårsuppföljning per augusti, Mål och budget 2023", ["creator"] = "Uppsala kommun", ["language"] = "sv-SE" }, properties);
        Assert.Equal("sv-SE", Value(own.Part("word/styles.xml").Element(W + "docDefaults")!.Descendants(W + "lang").Single()));
    }

    [Fact]
    public void The_cover_says_who_what_and_when()
    {
        Assert.Equal(["Uppsala kommun", "Delårsuppföljning per augusti", "Mål och budget 2023", "Augusti 2023", "14 pågår, 3 försenade, 1 färdigt"], own.Body.Elements(W + "p").Take(5).Select(TextOf));
        Assert.Equal(["Omslagsavsandare", "Title", "Subtitle", "Subtitle", "Omslagsfakta"], own.Body.Elements(W + "p").Take(5).Select(StyleOf));
    }

    [Fact]
    public void A_date_given_stands_on_the_cover_and_in_the_properties()
    {
        var dated = WordExamples.Read(WordExamples.Own with { Edition = WordExamples.Own.Edition with { Date = new DateOnly(2023, 9, 18) } });

        Assert.Equal("18\u00A0september 2023", TextOf(dated.Body.Elements(W + "p").ElementAt(3)));
        Assert.Contains(dated.Part("docProps/core.xml").Elements(), element => element.Name.LocalName == "created" && element.Value == "2023-09-18T00:00:00Z");
    }

    [Fact]
    public void Pages_are_numbered_and_a_draft_says_so_on_each()
    {
        var draft = WordExamples.Read(WordExamples.Own with { Edition = WordExamples.Own.Edition with { IsDraft = true } });

        Assert.Equal("Uppsala kommun\tSida 2 av 2", TextOf(own.Part("word/footer1.xml")));
        Assert.Equal([" PAGE ", " NUMPAGES "], own.Part("word/footer1.xml").Descendants(W + "instrText").Select(field => field.Value));
        Assert.StartsWith("UTKAST", TextOf(draft.Part("word/footer1.xml")), StringComparison.Ordinal);
        Assert.StartsWith("UTKAST", TextOf(draft.Part("word/footer2.xml")), StringComparison.Ordinal);
        Assert.Equal("Utkast", TextOf(draft.Body.Elements(W + "p").ElementAt(4)));
        Assert.Contains(draft.Part("docProps/core.xml").Elements(), element => element.Value == "Utkast. Delårsuppföljning per augusti, Mål och budget 2023");
    }

    [Fact]
    public void The_overview_opens_with_what_has_changed_goals_first()
    {
        var full = WordExamples.Read(WordExamples.Full);
        var paragraphs = full.Body.Elements(W + "p").Select(TextOf).ToList();

        Assert.Contains(paragraphs, text => text.EndsWith("Sedan förra gången har ett fokusmål och ett uppdrag fått en annan status.", StringComparison.Ordinal));
        // The contents name the heading before.
        var at = paragraphs.LastIndexOf("Det här har ändrats");
        Assert.Equal(["Fokusmål 1. Skolan", "I april 2023: försenat. Nu: pågår."], paragraphs.Skip(at + 1).Take(2));
        Assert.True(at < paragraphs.LastIndexOf("Försenade uppdrag"));
    }

    [Fact]
    public void An_assignment_shows_its_status_over_time_in_words()
    {
        var paragraphs = own.Body.Elements(W + "p").Select(TextOf).ToList();
        var at = paragraphs.IndexOf("Status över tid:");

        Assert.Equal(["◔ December 2021: försenat (Mål och budget 2021)", "➔ Augusti 2023: pågår"], paragraphs.Skip(at + 1).Take(2));
        Assert.Single(paragraphs, "Status över tid:");
    }

    [Fact]
    public void The_text_only_names_styles_that_there_are()
    {
        var styles = own.Part("word/styles.xml").Elements(W + "style").Select(style => style.Attribute(W + "styleId")!.Value).ToHashSet();
        var named = own.Body.Descendants().Where(element => element.Name == W + "pStyle" || element.Name == W + "rStyle" || element.Name == W + "tblStyle").Select(Value);

        Assert.All(named, style => Assert.Contains(style, styles));
        Assert.All(own.Body.Descendants(W + "rPr").Elements(), property => Assert.Equal(W + "rStyle", property.Name));
        Assert.All(own.Body.Descendants(W + "pPr").Elements(), property => Assert.True(property.Name == W + "pStyle" || property.Name == W + "numPr"));
    }

    [Fact]
    public void Lists_within_lists_have_numbers_that_can_be_referred_to() =>
        Assert.Equal(
            Enumerable.Repeat("decimal", 9),
            WordExamples.Read(WordExamples.Own).Part("word/numbering.xml").Elements(W + "abstractNum").Single(list => list.Attribute(W + "abstractNumId")!.Value == "2").Descendants(W + "numFmt").Select(Value));

    [Fact]
    public void A_column_of_a_text_table_is_as_wide_as_what_it_holds_asks_for()
    {
        var document = new WordFile(WordExamples.Render(HostileReport.With("| Nr | Det som har hänt under året |\n| --: | --- |\n| 1 | Taket på skolan har lagts om, och det regnar inte in mer. |")));
        var widths = document.Body.Descendants(W + "tbl").First(table => table.Descendants(W + "t").Any(text => text.Value == "Nr")).Descendants(W + "gridCol").Select(column => int.Parse(column.Attribute(W + "w")!.Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();

        Assert.True(widths[1] > 5 * widths[0], string.Join(' ', widths));
    }

    [Fact]
    public void A_place_on_a_web_page_is_no_link()
    {
        var document = new WordFile(WordExamples.Render(HostileReport.With("Se [uppdraget om skolor](#uppdrag-14).")));

        Assert.DoesNotContain(document.Part("word/_rels/document.xml.rels").Elements(), link => link.Attribute("Target")!.Value.StartsWith('#'));
    }
}
