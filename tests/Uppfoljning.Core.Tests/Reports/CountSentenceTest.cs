using Uppfoljning.Core.Model;
using Uppfoljning.Core.Reports;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Statistics;

namespace Uppfoljning.Core.Tests.Reports;

/// <summary>The count in words, by report.md's table.</summary>
public sealed class CountSentenceTest
{
    [Theory]
    [InlineData(1, 14, 3, 0, 0, "Ett av kommunfullmäktiges 18 uppdrag inom fokusmålet är färdigt. 14 uppdrag pågår enligt plan. Tre uppdrag är försenade.")]
    [InlineData(3, 9, 0, 0, 0, "Tre av kommunfullmäktiges tolv uppdrag inom fokusmålet är färdiga. Nio uppdrag pågår enligt plan.")]
    [InlineData(0, 16, 0, 0, 2, "16 av kommunfullmäktiges 18 uppdrag inom fokusmålet pågår enligt plan. Två uppdrag saknar rapport.")]
    [InlineData(0, 18, 0, 0, 0, "Alla kommunfullmäktiges 18 uppdrag inom fokusmålet pågår enligt plan.")]
    [InlineData(0, 0, 0, 0, 18, "Alla kommunfullmäktiges 18 uppdrag inom fokusmålet saknar rapport.")]
    [InlineData(2, 0, 0, 0, 0, "Kommunfullmäktiges båda uppdrag inom fokusmålet är färdiga.")]
    [InlineData(1, 0, 0, 0, 0, "Kommunfullmäktiges enda uppdrag inom fokusmålet är färdigt.")]
    [InlineData(0, 0, 0, 0, 1, "Kommunfullmäktiges enda uppdrag inom fokusmålet saknar rapport.")]
    [InlineData(0, 0, 0, 0, 0, "Fokusmålet har inga uppdrag från kommunfullmäktige.")]
    [InlineData(0, 0, 1, 1, 0, "Ett av kommunfullmäktiges två uppdrag inom fokusmålet är försenat. Ett uppdrag genomförs inte.")]
    [InlineData(0, 1234, 1, 0, 0, "1\u00A0234 av kommunfullmäktiges 1\u00A0235 uppdrag inom fokusmålet pågår enligt plan. Ett uppdrag är försenat.")]
    public void In_sentences(int done, int ongoing, int late, int dropped, int missing, string expected) =>
        Assert.Equal(expected, Write("standard", Plan("standard"), done, ongoing, late, dropped, missing));

    [Theory]
    [InlineData(2, 1, 4, 0, 0, "Ett av kommunfullmäktiges sju uppdrag inom fokusmålet pågår enligt plan. Två är färdiga och fyra är försenade.")]
    [InlineData(2, 1, 4, 1, 0, "Ett av kommunfullmäktiges åtta uppdrag inom fokusmålet pågår enligt plan. Två är färdiga, fyra är försenade och ett genomförs inte.")]
    [InlineData(0, 1, 4, 0, 0, "Ett av kommunfullmäktiges fem uppdrag inom fokusmålet pågår enligt plan. Fyra är försenade.")]
    [InlineData(0, 1, 4, 0, 1, "Ett av kommunfullmäktiges sex uppdrag inom fokusmålet pågår enligt plan. Fyra är försenade. Ett uppdrag saknar rapport.")]
    [InlineData(0, 1, 0, 0, 2, "Ett av kommunfullmäktiges tre uppdrag inom fokusmålet pågår enligt plan. Två uppdrag saknar rapport.")]
    [InlineData(0, 0, 0, 0, 3, "Alla kommunfullmäktiges tre uppdrag inom fokusmålet saknar rapport.")]
    [InlineData(0, 3, 0, 0, 0, "Alla kommunfullmäktiges tre uppdrag inom fokusmålet pågår enligt plan.")]
    public void Contracted_to_fewer_sentences(int done, int ongoing, int late, int dropped, int missing, string expected) =>
        Assert.Equal(expected, Write("sammandragen", Plan("sammandragen") with { SentenceOrder = ["enligt-plan", "slutfört", "försenat", "genomförs-inte"] }, done, ongoing, late, dropped, missing));

    [Theory]
    [InlineData(1, 14, 3, 0, 0, "14 pågår, 3 försenade, 1 färdigt")]
    [InlineData(2, 1, 4, 0, 0, "1 pågår, 4 försenade, 2 färdiga")]
    [InlineData(0, 0, 1, 1, 2, "1 försenat, 1 genomförs inte, 2 saknas")]
    [InlineData(0, 0, 0, 0, 0, "inga uppdrag")]
    public void In_short(int done, int ongoing, int late, int dropped, int missing, string expected) =>
        Assert.Equal(expected, ShortCount.Write(Plan("standard"), Tally(done, ongoing, late, dropped, missing)));

    [Theory]
    [InlineData("i hög grad", "vid årets slut", true, "Fokusmålet bedöms bli i hög grad uppfyllt vid årets slut.")]
    [InlineData("i hög grad", "för 2021", false, "Fokusmålet bedöms vara i hög grad uppfyllt för 2021.")]
    [InlineData("inte", "vid årets slut", true, "Fokusmålet bedöms inte bli uppfyllt vid årets slut.")]
    [InlineData("helt", null, true, "Fokusmålet bedöms bli helt uppfyllt.")]
    [InlineData(null, "vid årets slut", true, null)]
    public void Fulfilment(string? degree, string? concerning, bool isForecast, string? expected) =>
        Assert.Equal(expected, FulfilmentSentence.Write(PlanDefaults.GoalWords[0], new GoalFollowUp(new(2023, 8), null, degree, concerning, isForecast, null, [], [])));

    [Fact]
    public void A_template_that_is_not_there_is_a_fault()
    {
        var rendered = new CountSentence(register, Plan("egen"), TemplateStore.BuiltIn, null).Write(Tally(1, 0, 0, 0, 0));

        var fault = Assert.Single(rendered.Diagnostics);
        Assert.Contains("\"egen\"", fault.Message, StringComparison.Ordinal);
        Assert.Equal("välj något av: sammandragen, standard", fault.Help);
    }

    private static readonly Register register = new("Kommunen", "kommunfullmäktige", []);

    private static string? Write(string template, Plan plan, int done, int ongoing, int late, int dropped, int missing)
    {
        var rendered = new CountSentence(register, plan with { SentenceTemplate = template }, TemplateStore.BuiltIn, null).Write(Tally(done, ongoing, late, dropped, missing));
        Assert.Empty(rendered.Diagnostics);
        return rendered.Value;
    }

    private static Tally Tally(int done, int ongoing, int late, int dropped, int missing) =>
        new([.. PlanDefaults.Statuses.Zip([done, ongoing, late, dropped], (status, count) => new StatusCount(status, count))], missing);

    private static Plan Plan(string template) => new(
        "plan", "Plan", PlanDefaults.GoalWords[0], null, null, template,
        [.. PlanDefaults.Statuses.Select(status => status.Id)], PlanDefaults.ShortOrder, [], PlanDefaults.Statuses, PlanDefaults.Kinds, PlanDefaults.Fulfilments, []);
}
