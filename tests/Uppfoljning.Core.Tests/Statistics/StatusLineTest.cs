using System.Collections.Immutable;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Tests.Statistics;

public sealed class StatusLineTest
{
    [Fact]
    public void It_runs_through_the_periods_of_all_plans_oldest_first()
    {
        var old = Assignment("gammalt", null, (2021, 12, "försenat"));
        var now = Assignment("nytt", "plan-2021/mal-1/gammalt", (2023, 4, "enligt-plan"), (2023, 8, "slutfört"));

        Assert.Equal(["2021-12 försenat", "2023-04 enligt-plan", "2023-08 slutfört"], Line(now, [Plan("plan-2021", [old], (2021, 12)), Plan("plan-2023", [now], (2023, 4), (2023, 8), (2023, 12))], 8));
    }

    [Fact]
    public void A_period_that_others_reported_for_is_told_as_missing()
    {
        var now = Assignment("nytt", null, (2022, 12, "försenat"), (2023, 8, "enligt-plan"));
        var other = Assignment("annat", null, (2023, 4, "enligt-plan"));

        Assert.Equal(["2022-12 försenat", "2023-04 saknas", "2023-08 enligt-plan"], Line(now, [Plan("plan-2023", [now, other], (2022, 12), (2023, 4), (2023, 8))], 8));
    }

    [Fact]
    public void A_period_that_no_one_reported_for_is_left_out_unless_it_is_the_one_asked_about()
    {
        var now = Assignment("nytt", null, (2022, 12, "försenat"));

        Assert.Equal(["2022-12 försenat", "2023-08 saknas"], Line(now, [Plan("plan-2023", [now], (2022, 12), (2023, 4), (2023, 8))], 8));
    }

    [Fact]
    public void A_status_that_is_kept_goes_on()
    {
        var now = Assignment("nytt", null, (2022, 12, "slutfört"));
        var other = Assignment("annat", null, (2023, 4, "enligt-plan"));

        Assert.Equal(["2022-12 slutfört", "2023-04 slutfört", "2023-08 slutfört"], Line(now, [Plan("plan-2023", [now, other], (2022, 12), (2023, 4), (2023, 8))], 8));
    }

    [Fact]
    public void One_report_is_no_line()
    {
        var now = Assignment("nytt", null, (2023, 4, "försenat"));

        Assert.Empty(Line(now, [Plan("plan-2023", [now], (2023, 4), (2023, 8))], 4));
        Assert.Empty(Line(Assignment("nytt", null), [Plan("plan-2023", [], (2023, 4), (2023, 8))], 8));
    }

    private static IEnumerable<string> Line(Assignment assignment, ImmutableArray<Plan> plans, int until) =>
        StatusLine.Of(new FollowUp(new Register("Kommunen", "kommunfullmäktige", []), Settings.None, plans), plans[^1], assignment, new Month(2023, until))
            .Select(point => $"{point.Period.Id} {point.Status?.Id ?? "saknas"}");

    private static Assignment Assignment(string id, string? origin, params (int Year, int Month, string Status)[] reports) => new(
        id, "uppdrag", null, null, null, origin, null, null, "Titel", null, ["KS"], [], [],
        [.. reports.Select(report => new AssignmentFollowUp(new Month(report.Year, report.Month), report.Status, null, null, null, null, [], []))]);

    private static Plan Plan(string id, ImmutableArray<Assignment> assignments, params (int Year, int Month)[] periods) => new(
        id, id, new GoalWord("fokusmål", "fokusmålet", "fokusmål", IsNeuter: true), null, null, "standard", [], [],
        [.. periods.Select(period => new Period(new Month(period.Year, period.Month), "Uppföljning"))],
        PlanDefaults.Statuses, PlanDefaults.Kinds, PlanDefaults.Fulfilments,
        [new Goal("mal-1", "1", "Mål", null, null, null, [], null, [], assignments)]);
}
