using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Rules;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Tests.Binding;

/// <summary>The project's own data: without faults, and with the published facts.</summary>
public sealed class ExampleDataTest
{
    private static readonly Repository repository = Repository.Read(ProjectFiles.Root);
    private static readonly Bound bound = Binder.Bind(repository);

    [Theory]
    [InlineData(2021, 12)]
    [InlineData(2023, 8)]
    public void Nothing_is_wrong_with_it(int year, int month) =>
        Assert.Empty(repository.Diagnostics.Concat(bound.Diagnostics).Concat(RuleSet.Check(bound, Policy.Usual, [(bound.FollowUp.PlansWith(new Month(year, month)).Single(), new Month(year, month))])));

    [Fact]
    public void Plan_2023_has_its_kinds_statuses_and_bodies()
    {
        var assignments = Goal("mal-och-budget-2023").Assignments;

        Assert.Equal(Enumerable.Range(1, 20).Select(place => $"uppdrag-{place:00}"), assignments.Select(assignment => assignment.Id));
        Assert.Equal([14, 15, 17], Places(assignments, "försenat"));
        Assert.Equal([16], Places(assignments, "slutfört"));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 18, 19, 20], Places(assignments, "enligt-plan"));
        Assert.Equal(("kvarvarande", "2019"), (assignments[9].Kind, assignments[9].CarriedFrom));
        Assert.All(assignments.Skip(10).Take(8), assignment => Assert.Equal("tillkommande", assignment.Kind));
        Assert.Equal(("alla-nämnder", ""), (string.Join(' ', assignments[15].Concerned), string.Join(' ', assignments[15].Responsible)));
        Assert.Equal(("IHUS UKFAB", "UKFAB"), (string.Join(' ', assignments[10].Concerned), string.Join(' ', assignments[10].Responsible)));
    }

    [Fact]
    public void Plan_2021_has_its_statuses_and_one_assignment_lives_on()
    {
        var assignments = Goal("mal-och-budget-2021").Assignments;

        Assert.Equal(["enligt-plan", "försenat", "försenat", "försenat", "försenat", "slutfört", "slutfört"],
            assignments.Select(assignment => assignment.FollowUps.Single().Status));
        var carriedOn = Assert.Single(Goal("mal-och-budget-2023").Assignments, assignment => assignment.Origin is not null);
        Assert.Same(assignments[2], bound.FollowUp.FindAssignment(carriedOn.Origin!)?.Assignment);
    }

    private static Goal Goal(string plan) => bound.FollowUp.Plans.Single(candidate => candidate.Id == plan).Goals.Single();

    private static IEnumerable<int> Places(IEnumerable<Assignment> assignments, string status) =>
        assignments.Where(assignment => assignment.FollowUps.Single().Status == status).Select(assignment => assignment.Place ?? 0);
}
