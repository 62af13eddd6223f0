using FsCheck;
using FsCheck.Fluent;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Core.Reports.Views;
using Uppfoljning.Core.Tests.Reports.Manual;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Tests.Reports.Hostile;

/// <summary>No value in the data can make a tag, end one or add an attribute, in any page template that comes with the program.</summary>
public sealed class HostileDataTest
{
    private const int Cases = 60;

    private static readonly Theme theme = ThemeReader.Read(TemplateStore.BuiltIn).Value!;

    [Fact]
    public void Pages_have_the_same_elements_and_the_text_as_it_was_written() => Check(hasEntities: false, (benign, hostile) => Assert.Equal(benign, hostile));

    [Fact]
    public void Signs_written_as_entities_make_no_elements_either() => Check(hasEntities: true, (benign, hostile) => Assert.Equal(benign.Elements, hostile.Elements));

    private static void Check(bool hasEntities, Action<PageShape, PageShape> compare) => Prop.ForAll(
        Arb.From(Gen.Choose(0, int.MaxValue)),
        seed =>
        {
            var random = new Random(seed);
            var report = ExampleReports.All[random.Next(ExampleReports.All.Count)];
            var texts = new ReplacedTexts(random, keepsWords: random.Next(2) == 0, hasEntities);
            var data = ReportView.Of(report, theme);
            foreach (var (hostile, benign) in Pages(texts.Hostile(data), report.Register).Zip(Pages(texts.Benign(data), report.Register))) compare(benign, hostile);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));

    private static IEnumerable<PageShape> Pages(ScriptObject data, Register register)
    {
        yield return Page("webb/index.sbn-html", data, register);
        yield return Page("pdf/rapport.sbn-html", data, register);
        yield return Page("pdf/sammanfattning.sbn-html", ReportView.ForSummary(data, new SummaryDetail(SummaryReasons.Whole, MostLate: 6, MostMissing: 6)), register);
        foreach (var goal in (ScriptArray)data["mål"]!)
        {
            yield return Page("webb/mal.sbn-html", ReportView.ForGoal(data, goal), register);
            yield return Page("pdf/mal.sbn-html", ReportView.ForGoal(data, goal), register);
        }
        foreach (var body in (ScriptArray)data["organ_med_uppdrag"]!) yield return Page("webb/organ.sbn-html", ReportView.ForBody(data, body), register);
    }

    private static PageShape Page(string template, ScriptObject data, Register register)
    {
        var rendered = TemplateRenderer.RenderHtml(TemplateStore.BuiltIn, template, data, register);
        Assert.Empty(rendered.Diagnostics);
        return PageShape.Of(rendered.Value!);
    }
}
