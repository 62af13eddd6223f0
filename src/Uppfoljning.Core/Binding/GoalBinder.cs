using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Binding;

/// <summary>mal.yaml, and the assignments beside it.</summary>
internal static class GoalBinder
{
    public static Diagnosed<Goal> Bind(RepositoryFile goalFile, IEnumerable<RepositoryFile> files, PlanContext plan, Origins origins)
    {
        var assignments = files.Where(file => file.Kind == RepositoryFileKind.Assignment)
            .Select(file => AssignmentBinder.Bind(file, plan, origins)).ToList();
        var reader = new MappingReader(goalFile.Yaml.Root);
        var goal = new Goal(
            goalFile.Goal,
            reader.Text("nummer"),
            reader.Text("titel"),
            reader.TextOrNull("kortnamn"),
            reader.TextOrNull("motto"),
            reader.TextOrNull("beskrivning"),
            [.. reader.Items("områden").Select(area => new GoalArea(area.Text("rubrik"), area.TextOrNull("text")))],
            reader.Inner("fokus") is { Mapping: not null } focus ? new GoalFocus(focus.TextOrNull("år"), focus.TextOrNull("tema"), focus.TextOrNull("text")) : null,
            FollowUps(reader),
            AssignmentOrder.Sort(assignments.Select(assignment => assignment.Value), plan));
        if (goalFile.Yaml.Root is { } root) origins.Add(goal, new Origin(goalFile.Yaml.Source, root));
        return new Diagnosed<Goal>(goal, [.. ShapeChecker.Check(goalFile.Yaml, plan.GoalShape), .. assignments.SelectMany(assignment => assignment.Diagnostics)]);
    }

    private static ImmutableArray<GoalFollowUp> FollowUps(MappingReader goal) =>
        [.. from entry in goal.Entries("uppföljning")
            let month = Month.Parse(entry.Key.Text)
            where month is not null && !Stub.IsStub(entry.Value)
            select FollowUp(month.Value, new MappingReader(entry.Value as YamlMapping))];

    private static GoalFollowUp FollowUp(Month period, MappingReader entry) => new(
        period,
        entry.TextOrNull("status"),
        entry.TextOrNull("måluppfyllelse"),
        entry.TextOrNull("avser"),
        entry.YesNo("prognos", otherwise: true),
        entry.TextOrNull("kommentar"),
        entry.Texts("exempel"),
        [.. entry.Items("länkar").Where(link => !link.IsStub).Select(link => new Link(link.Text("text"), link.TextOrNull("adress")))]);
}
