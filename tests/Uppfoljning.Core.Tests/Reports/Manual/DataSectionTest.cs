using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Reports.Views;
using Uppfoljning.Scriban;

namespace Uppfoljning.Core.Tests.Reports.Manual;

/// <summary>Template writers are told of every member that templates have, and of none that they lack.</summary>
public sealed class DataSectionTest
{
    [Fact]
    public void Every_member_is_described_and_every_description_has_a_member() => Assert.Empty(DataSection.Walk(Descriptions.All).Faults());

    [Fact]
    public void The_manual_has_the_list_that_the_views_give()
    {
        var descriptions = Descriptions.All;

        Golden.VerifyPrinted(TemplateManual.WithData(DataSection.Write(descriptions, DataSection.Walk(descriptions))), TemplateManual.Path);
    }

    /// <summary>A member of the goal is taken out of the descriptions, and one put in that no goal has.</summary>
    [Fact]
    public void What_is_missing_or_left_over_is_named()
    {
        var goal = Descriptions.All.Single(kind => kind.One == "mål");
        var members = goal.Members.Where(member => member.Key != "motto").Append(new("valspråk", "Målets valspråk.")).ToDictionary();

        var faults = DataSection.Walk([.. Descriptions.All.Select(kind => kind == goal ? goal with { Members = members } : kind)]).Faults();

        Assert.Equal(["mål.motto har ingen beskrivning i descriptions.md", "mål.valspråk är beskrivet, men ingen vy har det"], faults);
    }

    [Fact]
    public void Descriptions_are_whole_sentences() =>
        Assert.All(Descriptions.All.SelectMany(kind => kind.Members.Values.Append(kind.Text)), description => Assert.Matches(@"^\p{Lu}.*\.$", description));

    /// <summary>Data is found before functions: of the same name, it would hide them.</summary>
    [Fact]
    public void No_data_has_the_name_of_a_function()
    {
        var report = ExampleReports.Own;
        var data = DataSection.Page(report).Keys.Concat(SentenceView.Of(report.Register, report.Plan, report.Goals[0].Tally).Keys);

        Assert.Empty(data.Intersect(TemplateFunctions.For(report.Register).Keys.Concat(new TemplateContext().BuiltinObject.Keys)));
    }
}
