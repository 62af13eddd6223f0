using FsCheck;
using FsCheck.Fluent;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Tests.Statistics;

public sealed class StatisticsTest
{
    private static readonly Month april = new(2023, 4);
    private static readonly Month august = new(2023, 8);
    private static readonly Month december = new(2023, 12);

    [Fact]
    public void What_is_done_stays_done_until_a_new_report()
    {
        var standing = Stand(december, (april, "slutfört"));

        Assert.Equal(("slutfört", april), (standing.Status?.Id, standing.Since));
    }

    [Fact]
    public void Kept_since_the_first_of_the_reports_in_a_row() =>
        Assert.Equal(april, Stand(december, (april, "slutfört"), (august, "slutfört")).Since);

    [Fact]
    public void What_was_late_is_not_kept_but_missing() => Assert.True(Stand(december, (april, "försenat")).IsMissing);

    [Fact]
    public void A_later_report_does_not_count_earlier() => Assert.True(Stand(april, (august, "slutfört")).IsMissing);

    [Fact]
    public void A_stub_is_not_a_report() => Assert.True(Stand(august, (august, null)).IsMissing);

    [Fact]
    public void Outside_its_time_an_assignment_is_neither_shown_nor_counted()
    {
        var assignment = New("a", (april, "försenat")) with { ValidFrom = april, ValidUntil = august };
        var plan = Plan(assignment);

        Assert.Empty(Build(plan, december).Goals[0].Standings);
        Assert.Single(Build(plan, august).Goals[0].Standings);
    }

    [Fact]
    public void A_kind_that_does_not_count_is_shown_all_the_same()
    {
        var statistics = Build(Plan(New("a", (august, "försenat")), New("b", (august, "slutfört")) with { Kind = "nämndmål" }), august);

        Assert.Equal(2, statistics.Goals[0].Standings.Length);
        Assert.Equal(1, statistics.Total.Total);
    }

    [Fact]
    public void The_earlier_status_comes_from_the_plan_before_where_the_plan_has_none()
    {
        var old = Plan(New("gammal", (new Month(2022, 12), "försenat"))) with { Id = "plan-2022" };
        var plan = Plan(New("ny", (august, "slutfört")) with { Origin = "plan-2022/mal-1/gammal" });
        var standing = StatisticsBuilder.Build(FollowUp(old, plan), plan, plan.FindPeriod(august)!).Goals[0].Standings[0];

        Assert.Equal((new Month(2022, 12), "försenat"), (standing.Earlier?.Period, standing.Earlier?.Status.Id));
    }

    [Fact]
    public void Origins_in_a_circle_come_to_an_end()
    {
        var plan = Plan(New("a") with { Origin = "plan/mal-1/b" }, New("b") with { Origin = "plan/mal-1/a" });

        Assert.All(Build(plan, august).Goals[0].Standings, standing => Assert.Null(standing.Earlier));
    }

    [Fact]
    public void The_sum_of_counts_is_the_number_of_assignments() =>
        Prop.ForAll<byte[]>(draws =>
        {
            var statuses = PlanDefaults.Statuses.Select(status => status.Id).Append(null).ToArray();
            Assignment[] assignments = [.. draws.Select((draw, i) => New($"u{i}", (august, statuses[draw % statuses.Length])))];
            var tally = Build(Plan(assignments), august).Total;
            return tally.Total == assignments.Length && tally.Missing == draws.Count(draw => statuses[draw % statuses.Length] is null);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_body_counts_each_of_its_assignments_once()
    {
        var statistics = Build(Plan(New("a", (august, "försenat")) with { Responsible = ["KS", "alla"] }), august);

        Assert.Equal([("KS", 1), ("BO", 1)], statistics.Bodies.Select(body => (body.Body.Id, body.Tally.Total)));
    }

    private static Standing Stand(Month month, params (Month, string?)[] reports) => Build(Plan(New("a", reports)), month).Goals[0].Standings[0];

    private static PeriodStatistics Build(Plan plan, Month month) => StatisticsBuilder.Build(FollowUp(plan), plan, plan.FindPeriod(month)!);

    private static FollowUp FollowUp(params Plan[] plans) => new(
        new Register("Kommunen", "kommunfullmäktige",
        [
            new("KF", "Kommunfullmäktige", BodyKind.Council, null, [], null, null),
            new("KS", "Kommunstyrelsen", BodyKind.Committee, null, [], null, null),
            new("BO", "Bolaget", BodyKind.Company, null, [], null, null),
            new("NY", "Ny nämnd", BodyKind.Committee, null, [], new Month(2024, 1), null),
        ]),
        new Settings(null, null, null),
        [.. plans]);

    private static Plan Plan(params Assignment[] assignments) => new(
        "plan", "Plan", PlanDefaults.GoalWords[0], null, null, "standard",
        [.. PlanDefaults.Statuses.Select(status => status.Id)], PlanDefaults.ShortOrder,
        [new(new Month(2022, 12), "December"), new(april, "April"), new(august, "Augusti"), new(december, "December")],
        PlanDefaults.Statuses, PlanDefaults.Kinds, PlanDefaults.Fulfilments,
        [new Goal("mal-1", "1", "Målet", null, null, null, [], null, [], [.. assignments])]);

    private static Assignment New(string id, params (Month Month, string? Status)[] reports) => new(
        id, "uppdrag", null, null, null, null, null, null, "Uppdraget", null, [], ["KS"], [],
        [.. reports.Select(report => new AssignmentFollowUp(report.Month, report.Status, null, null, null, null, [], []))]);
}
