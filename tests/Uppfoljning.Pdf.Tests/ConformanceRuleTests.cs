using System.Text;
using Uppfoljning.Pdf.Tests.Sample;
using Uppfoljning.Tests.Support.Pdf;
using Uppfoljning.Tests.Support.Pdf.Conformance;

namespace Uppfoljning.Pdf.Tests;

/// <summary>The checks of rules that every file of the tests is put through: which there are, and that they find what they are for.</summary>
public class ConformanceRuleTests
{
    private static readonly Lazy<byte[]> Report = new(() => CheckedRenderer.Render(SampleReport.Html(), SampleStyles.Report, Samples.Fonts, Samples.Metadata).Bytes);

    /// <summary>Which rules are checked, and which are about something that no file has; then it is checked that none has it.</summary>
    [Fact]
    public void Coverage()
    {
        var lines = from rule in ConformanceCheck.Rules from id in rule.Ids orderby id.Split(' ')[0], Order(id) select rule.Absent is null ? $"{id}: prövas" : $"{id}: gäller {rule.Absent}, och ingen fil har det";
        Golden.Verify(string.Join('\n', lines) + "\n");
    }

    [FactWhereShared("reference")]
    public void Every_rule_that_a_machine_can_check_is_checked()
    {
        var known = ConformanceCheck.Rules.SelectMany(rule => rule.Ids).ToList();
        Assert.Equal(known.Count, known.Distinct().Count());
        Assert.Equal(Rules("A", "rules-PDFA-2A.tsv"), known.Where(id => id.StartsWith("A ", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(Rules("UA", "rules-PDFUA-1.tsv"), known.Where(id => id.StartsWith("UA ", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_file_of_these_tests_is_put_to_the_rules()
    {
        var sources = Directory.EnumerateFiles(ProjectFiles.At("tests", "Uppfoljning.Pdf.Tests"), "*.cs", SearchOption.AllDirectories);
        var direct = sources.Where(source => File.ReadAllText(source).Contains(" PdfRenderer." + nameof(PdfRenderer.Render) + "(", StringComparison.Ordinal));
        Assert.Equal(["CheckedRenderer.cs"], direct.Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("UA 7.2 t2")]
    [InlineData("UA 6.2 t1")]
    [InlineData("UA 7.1 t10")]
    [InlineData("UA 7.1 t8")]
    [InlineData("UA 7.3 t1")]
    [InlineData("UA 7.4.2 t1")]
    [InlineData("UA 7.5 t1")]
    [InlineData("UA 7.2 t42")]
    [InlineData("UA 7.2 t20")]
    [InlineData("UA 7.18.3 t1")]
    [InlineData("UA 7.18.5 t1")]
    [InlineData("UA 7.18.5 t2")]
    [InlineData("UA 7.1 t3")]
    [InlineData("UA 7.1 t12")]
    [InlineData("A 6.2.11.4.1 t1")]
    [InlineData("A 6.2.11.7.2 t1")]
    [InlineData("A 6.3.2 t2")]
    [InlineData("A 6.6.4 t2")]
    [InlineData("A 6.5.1 t1")]
    [InlineData("A 6.2.3 t2")]
    [InlineData("A 6.1.13 t3")]
    [InlineData("A 6.4.1 t3")]
    [InlineData("ISO 32000-1 14.7.4.4")]
    public void A_broken_rule_is_told_of_by_its_name(string id)
    {
        var file = new CheckedPdf(Report.Value);
        Break(file, id);
        Assert.Contains(ConformanceCheck.Faults(file), fault => fault.Split(':')[0].Split(", ").Contains(id));
    }

    private static void Break(CheckedPdf file, string id)
    {
        CheckedElement First(string role) => file.Elements.First(element => element.Role == role);
        switch (id)
        {
            case "UA 7.2 t2": file.Catalog.Remove("Lang"); break;
            case "UA 6.2 t1": file.Objects.Dictionary(file.Catalog["MarkInfo"])["Marked"] = false; break;
            case "UA 7.1 t10": file.Catalog.Remove("ViewerPreferences"); break;
            case "UA 7.1 t8": file.Catalog.Remove("Metadata"); break;
            case "UA 7.3 t1": First("Figure").Entries.Remove("Alt"); break;
            case "UA 7.4.2 t1": First("H2").Entries["S"] = new PdfName("H4"); break;
            case "UA 7.5 t1": First("TH").Entries.Remove("A"); break;
            case "UA 7.2 t42": First("TR").Kids.RemoveAt(0); break;
            case "UA 7.2 t20": First("LBody").Entries["S"] = new PdfName("P"); break;
            case "UA 7.18.3 t1": file.Pages.First(page => page.Annotations.Count > 0).Entries.Remove("Tabs"); break;
            case "UA 7.18.5 t1": First("Link").Entries["S"] = new PdfName("Span"); break;
            case "UA 7.18.5 t2": file.Annotations.First().Remove("Contents"); break;
            case "UA 7.1 t3": file.Pages[1].Operators.Add(new CheckedOperator("f", [], [])); break;
            case "UA 7.1 t12": First("LI").Entries["P"] = First("P").Reference; break;
            case "A 6.2.11.4.1 t1": file.Objects.Dictionary(file.Objects.Dictionary(file.Objects.Array(FirstFont(file)["DescendantFonts"])[0])["FontDescriptor"]).Remove("FontFile2"); break;
            case "A 6.2.11.7.2 t1": file.Fonts[0].Read.Unicode.Remove(file.Fonts[0].Used.First()); break;
            case "A 6.3.2 t2": file.Annotations.First()["F"] = 2.0; break;
            case "A 6.6.4 t2": file.Catalog["AF"] = new List<object?>(); break;
            case "A 6.5.1 t1": file.Annotations.First(annotation => annotation.ContainsKey("A"))["A"] = new Dictionary<string, object?> { ["S"] = new PdfName("JavaScript") }; break;
            case "A 6.2.3 t2": file.Objects.Array(file.Catalog["OutputIntents"]).Clear(); break;
            case "A 6.1.13 t3": file.Catalog["X"] = new byte[40_000]; break;
            case "A 6.4.1 t3": file.Catalog["AcroForm"] = new Dictionary<string, object?>(); break;
            default: First("P").Content.Clear(); break;
        }
    }

    private static Dictionary<string, object?> FirstFont(CheckedPdf file) => file.Objects.Dictionary(file.Objects.Dictionary(file.Pages[0].Resources["Font"])["F0"]);

    private static IEnumerable<string> Rules(string profile, string file) =>
        File.ReadLines(ProjectFiles.Shared("reference", file)!, Encoding.UTF8).Where(line => line[0] != '#').Select(line => line.Split('\t')).Select(cells => $"{profile} {cells[0]} {cells[1]}").Order(StringComparer.Ordinal);

    /// <summary>Clauses and numbers as numbers: 6.1.10 t2 after 6.1.9 t11.</summary>
    private static string Order(string id) => string.Join('.', id.Split(' ', '.').Select(part => part.TrimStart('t').PadLeft(3, '0')));
}
