using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Cli.Tests.Editor;

/// <summary>What an official sees in an editor, by the engine that editors use. In the texts § is where the cursor is.</summary>
public sealed class EditorTest(EditorTest.Server shared) : IClassFixture<EditorTest.Server>
{
    private const string Assignment = "format: uppf/1\ntyp: uppdrag\ntitel: Ett uppdrag\nansvariga: [KS]\n";

    private static int files;

    private LanguageServer Editor => shared.Editor;

    [FactWhereLanguageServer]
    public void Nothing_is_marked_in_the_project_s_files()
    {
        var files = Kept();

        Assert.True(files.Count > 30);
        Assert.All(Editor.Open(files), Assert.Empty);
    }

    /// <summary>Each file begins by saying which schema is its own: with a key that no file has, each is marked.</summary>
    [FactWhereLanguageServer]
    public void Each_of_the_project_s_files_is_checked_by_a_schema()
    {
        var spoilt = Kept().Select(file => (Path: Beside(file.Path), Text: file.Text.TrimEnd() + "\nfinns-inte: 1\n")).ToList();

        Assert.All(spoilt.Zip(Editor.Open(spoilt)), pair =>
        {
            var mark = Assert.Single(pair.Second);
            Assert.Contains("finns-inte", mark.Message, StringComparison.Ordinal);
            Assert.Equal((pair.First.Text.TrimEnd().Count(c => c == '\n'), 0), (mark.Line, mark.Column));
        });
    }

    [FactWhereLanguageServer]
    public void Keys_of_an_assignment_are_offered_with_what_they_are_followed_by()
    {
        var offered = Complete("uppdrag", "format: uppf/1\ntitel: Ett uppdrag\n§");

        Assert.Contains(("typ", "typ: "), offered);
        Assert.Contains(("beskrivning", "beskrivning: "), offered);
        Assert.Contains(("ansvariga", "ansvariga:\n  - "), offered);
        Assert.Contains(("beslut", "beslut:\n  - rubrik: "), offered);
        Assert.Contains(("uppföljning", "uppföljning:\n  "), offered);
        Assert.DoesNotContain(offered, item => item.Label is "titel" or "format");
    }

    /// <summary>What must be there is written out at once, with a place to go to for each value.</summary>
    [FactWhereLanguageServer]
    public void A_body_is_offered_with_all_that_it_must_have() =>
        Assert.Contains("organ:\n  - id: $1\n    namn: $2\n    typ: $3", Complete("organ", "format: uppf/1\nkommun: Sala kommun\n§").Select(item => item.Text));

    [FactWhereLanguageServer]
    public void Keys_of_a_period_s_report_are_offered()
    {
        var offered = Complete("uppdrag", Assignment + "uppföljning:\n  2023-08:\n    status: försenat\n    §");

        Assert.Equal(["bedömning", "orsak", "åtgärd", "ny-tidplan", "bilagor", "rapporter"], Labels(offered));
        Assert.Contains(("bilagor", "bilagor:\n  - "), offered);
        Assert.Equal(["ÅÅÅÅ-MM"], Labels(Complete("uppdrag", Assignment + "uppföljning:\n  §")));
    }

    [FactWhereLanguageServer]
    public void Values_are_offered_where_there_are_some_to_choose_from()
    {
        Assert.Equal(["slutfört", "enligt-plan", "försenat", "genomförs-inte"], Labels(Complete("uppdrag", Assignment + "uppföljning:\n  2023-08:\n    status: §")));
        Assert.Equal(["slutfört", "enligt-plan", "försenat", "genomförs-inte"], Labels(Complete("uppdrag", Assignment + "uppföljning:\n  2023-08:\n    rapporter:\n      KS:\n        status: §")));
        Assert.Equal(["uppdrag", "kvarvarande", "tillkommande", "nämndmål"], Labels(Complete("uppdrag", "typ: §")));
        Assert.Equal(["alla", "alla-nämnder", "alla-bolag"], Labels(Complete("uppdrag", "ansvariga:\n  - §")));
        Assert.Equal(["helt", "i hög grad", "delvis", "inte"], Labels(Complete("mal", "uppföljning:\n  2023-08:\n    måluppfyllelse: §")));
        Assert.Equal(["ja", "nej"], Labels(Complete("mal", "uppföljning:\n  2023-08:\n    prognos: §")));
        Assert.Equal(["fokusmål", "inriktningsmål"], Labels(Complete("plan", "målord: §")));
        Assert.Equal(["grön", "gul", "röd", "blå", "grå"], Labels(Complete("plan", "statusar:\n  - id: klart\n    färg: §")));
        Assert.Equal(["fel", "varning", "råd", "av"], Labels(Complete("uppf", "regler:\n  UPPF3017: §")));
        Assert.Contains("UPPF3017", Labels(Complete("uppf", "regler:\n  §")));
        Assert.DoesNotContain("UPPF1001", Labels(Complete("uppf", "regler:\n  §")));
    }

    /// <summary>null and true are texts like others in the format; to offer them would be to lead astray.</summary>
    [FactWhereLanguageServer]
    public void Nothing_is_offered_where_a_text_is_to_be_written() => Assert.All(
        ["titel: §", "titel: n§", "beskrivning: §", Assignment + "uppföljning:\n  2023-08:\n    bedömning: §", Assignment + "uppföljning:\n  2023-08:\n    bilagor: §"],
        text => Assert.Empty(Complete("uppdrag", text)));

    [FactWhereLanguageServer]
    public void A_key_is_explained_in_Swedish()
    {
        Assert.Contains("Uppdraget, som det står i planen.", Hover("uppdrag", "ti§tel: Ett uppdrag\n"), StringComparison.Ordinal);
        Assert.Contains("Uppdragets rapport för perioden.", Hover("uppdrag", "uppföljning:\n  2023§-08:\n    status: försenat\n"), StringComparison.Ordinal);
        Assert.Contains("När det blir klart i stället", Hover("uppdrag", "uppföljning:\n  2023-08:\n    ny-tid§plan: hösten 2025\n"), StringComparison.Ordinal);
        Assert.Contains("Målets motto.", Hover("mal", "mot§to: Ordning och reda\n"), StringComparison.Ordinal);
        Assert.Contains("UPPF3017 är annars en varning.", Hover("uppf", "regler:\n  UPPF§3017: fel\n"), StringComparison.Ordinal);
        Assert.Contains("Organets slag", Hover("organ", "organ:\n  - t§yp: nämnd\n"), StringComparison.Ordinal);
    }

    [FactWhereLanguageServer]
    public void Faults_are_marked_where_they_stand()
    {
        Marks("uppdrag", Assignment + "ordning: §tre\n", "ska vara ett heltal");
        Marks("uppdrag", Assignment + "gäller-från: §2023-13\n", "ska vara en månad (ÅÅÅÅ-MM)");
        Marks("uppdrag", Assignment + "beslut: §Ja\n", "ska vara en lista");
        Marks("uppdrag", Assignment + "beslut:\n  - rubrik: Ett beslut\n    datum: §2023-02-30\n", "ska vara ett datum (ÅÅÅÅ-MM-DD)");
        Marks("uppdrag", Assignment + "beslut:\n  - rubrik: §[a, b]\n", "ska vara en text, inte tomt");
        Marks("uppdrag", Assignment + "uppföljning:\n  §2023-8:\n    status: försenat\n", "ska vara en månad (ÅÅÅÅ-MM)");
        Marks("uppdrag", Assignment + "uppföljning:\n  2023-08: §försenat\n", "ska vara en grupp av nycklar");
        Marks("uppdrag", Assignment + "uppföljning:\n  2023-08:\n    status: §enligt plan\n", "ska vara bokstäver (a–ö), siffror och bindestreck");
        Marks("uppdrag", Assignment + "uppföljning:\n  2023-08:\n    §statu: försenat\n", "statu");
        Marks("uppdrag", Assignment + "uppföljning:\n  2023-08:\n    bilagor:\n      - §nummer: 4\n", "titel");
        Marks("uppdrag", "§format: uppf/1\ntyp: uppdrag\ntitel: Ett uppdrag\n", "ingen är ansvarig eller berörd");
        Marks("uppdrag", "§format: uppf/1\ntyp: uppdrag\nansvariga: [KS]\n", "titel");
        Marks("mal", "format: uppf/1\nnummer: 1\ntitel: Ett mål\nuppföljning:\n  2023-08:\n    prognos: §true\n", "välj något av: ja, nej");
        Marks("organ", "format: uppf/1\nkommun: Sala kommun\norgan:\n  - {id: KS, namn: Kommunstyrelsen, typ: §nämd}\n", "välj något av: nämnd, bolag, fullmäktige");
        Marks("uppf", "regler:\n  UPPF3017: §strunta i\n", "välj något av: fel, varning, råd, av");
        Marks("uppf", "regler:\n  UPPF1001: §av\n", "välj något av: fel");
        Marks("tema", "färger:\n  papper: §vit\n", "ska vara en färg");
    }

    /// <summary>Numbers, truth values and the like are texts, and a report may stand empty until it is written.</summary>
    [FactWhereLanguageServer]
    public void What_the_format_allows_is_not_marked() => Assert.All(
        [
            "format: uppf/1\ntyp: uppdrag\nnummer: 012\nfrån: 2019\ntitel: true\nbeskrivning: null\nursprung: 1.10\nansvariga: alla\n",
            Assignment + "uppföljning:\n  2023-04:\n  2023-08:\n    status:\n    bedömning:\n    bilagor:\n      - titel:\n        adress:\n    rapporter:\n      KS:\n",
            Assignment + "ordning: \"14\"\nbeslut:\n  - {rubrik: 2023, paragraf: 45, datum: [2023-02-28, 2023-03-31]}\n",
        ],
        text => Assert.Empty(Open("uppdrag", text).Marks));

    /// <summary>The one mark is at § and its message has the words in it.</summary>
    private void Marks(string schema, string text, string message)
    {
        var mark = Assert.Single(Open(schema, text).Marks);
        var before = text[..text.IndexOf('§', StringComparison.Ordinal)];

        Assert.Contains(message, mark.Message, StringComparison.Ordinal);
        Assert.Equal((before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n') - 1), (mark.Line, mark.Column));
    }

    private IReadOnlyList<(string Label, string Text)> Complete(string schema, string text)
    {
        var opened = Open(schema, text);
        return Editor.Complete(opened.Path, opened.Line, opened.Column);
    }

    private string Hover(string schema, string text)
    {
        var opened = Open(schema, text);
        return Editor.Hover(opened.Path, opened.Line, opened.Column);
    }

    /// <summary>A file that is nowhere but in the editor, with its schema told on the first line as in the project's files.</summary>
    private (string Path, int Line, int Column, IReadOnlyList<LanguageServer.Mark> Marks) Open(string schema, string text)
    {
        var path = Beside(ProjectFiles.At("data", "organ.yaml"));
        var before = text.Split('§')[0];
        var marks = Editor.Open(path, $"# yaml-language-server: $schema=schema/{schema}.json\n{text.Replace("§", "", StringComparison.Ordinal)}");
        return (path, before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n') - 1, marks);
    }

    private static List<(string Path, string Text)> Kept() =>
        [.. Repository.Read(ProjectFiles.Root).Files.Select(file => file.Yaml.Source.Path).Append("templates/tema.yaml")
            .Select(path => ProjectFiles.At(path.Split('/'))).Select(path => (path, File.ReadAllText(path)))];

    private static string Beside(string path) => Path.Combine(Path.GetDirectoryName(path)!, $"ny-{Interlocked.Increment(ref files)}.yaml");

    private static IEnumerable<string> Labels(IEnumerable<(string Label, string Text)> offered) => offered.Select(item => item.Label);

    /// <summary>One process for all tests, started by the first that needs it.</summary>
    public sealed class Server : IDisposable
    {
        private LanguageServer? editor;

        internal LanguageServer Editor => editor ??= new LanguageServer();

        public void Dispose() => editor?.Dispose();
    }
}
