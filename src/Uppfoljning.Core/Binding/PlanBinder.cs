using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Binding;

/// <summary>plan.yaml, and with it the plan's goals and assignments.</summary>
internal static class PlanBinder
{
    public static Part<Plan> Bind(RepositoryFile planFile, IEnumerable<RepositoryFile> files, Origins origins)
    {
        var reader = new MappingReader(planFile.Yaml.Root);
        var statuses = PlanPartsBinder.Statuses(reader);
        var kinds = PlanPartsBinder.Kinds(reader);
        var periods = PlanPartsBinder.Periods(reader);
        var fulfilments = reader.Texts("måluppfyllelse") is { IsEmpty: false } given ? given : PlanDefaults.Fulfilments;
        var context = Context(planFile.Yaml.Root, periods, statuses, kinds, fulfilments);
        var goals = BindGoals(files, context, origins);

        var plan = new Plan(
            planFile.Plan,
            reader.Text("namn"),
            PlanPartsBinder.GoalWord(reader),
            reader.TextOrNull("inledning"),
            reader.TextOrNull("nästa-uppföljning"),
            reader.TextOrNull("sammanfattning") ?? PlanDefaults.SentenceTemplate,
            PlanPartsBinder.Order(reader.Texts("meningsordning"), [], statuses),
            PlanPartsBinder.Order(reader.Texts("kortordning"), PlanDefaults.ShortOrder, statuses),
            periods,
            statuses,
            kinds,
            fulfilments,
            [.. goals.Select(goal => goal.Value)]);
        if (planFile.Yaml.Root is { } root) origins.Add(plan, planFile.Yaml.Source, root);
        return new Part<Plan>(plan,
        [
            .. ShapeChecker.Check(planFile.Yaml, FileShapes.Plan(context.Statuses)),
            .. CheckOrderOfPeriods(planFile.Yaml),
            .. goals.SelectMany(goal => goal.Diagnostics),
        ]);
    }

    private static List<Part<Goal>> BindGoals(IEnumerable<RepositoryFile> files, PlanContext context, Origins origins) =>
        [.. files.Where(file => file.Kind is RepositoryFileKind.Goal or RepositoryFileKind.Assignment)
            .GroupBy(file => file.Goal)
            .Select(folder => GoalBinder.Bind(folder.First(file => file.Kind == RepositoryFileKind.Goal), folder, context, origins))
            .OrderBy(goal => goal.Value.Number, SwedishOrder.Instance)
            .ThenBy(goal => goal.Value.Id, SwedishOrder.Instance)];

    /// <summary>What could be read of the plan; what could not is null, so that goals are not blamed for the plan's fault.</summary>
    private static PlanContext Context(
        YamlMapping? root, ImmutableArray<Period> periods, ImmutableArray<Status> statuses, ImmutableArray<AssignmentKind> kinds, ImmutableArray<string> fulfilments)
    {
        if (root is null) return new PlanContext(null, null, null, null);
        return new PlanContext(
            root.Find("perioder")?.Value is YamlMapping ? [.. periods.Select(period => period.Id)] : null,
            HasReadableIds(root, "statusar") ? [.. statuses.Select(status => status.Id)] : null,
            HasReadableIds(root, "typer") ? [.. kinds.Select(kind => kind.Id)] : null,
            fulfilments);
    }

    private static bool HasReadableIds(YamlMapping root, string key) =>
        root.Find(key) is not { } entry
        || (entry.Value is YamlSequence list && list.Items.All(item => item is YamlMapping part && part.Find("id")?.Value is YamlScalar { IsEmpty: false }));

    private static IEnumerable<Diagnostic> CheckOrderOfPeriods(YamlFile file)
    {
        if (file.Root?.Find("perioder")?.Value is not YamlMapping periods) yield break;
        if (periods.Entries.IsEmpty)
            yield return new Diagnostic(Codes.EmptyText, new Location(file.Source, periods.Span, "perioder"), "planen har ingen period", "lägg till minst en, till exempel \"2023-08: Delårsuppföljning per augusti\"");
        Month? latest = null;
        foreach (var entry in periods.Entries)
        {
            if (Month.Parse(entry.Key.Text) is not { } month) continue;
            if (month < latest)
                yield return new Diagnostic(Codes.WrongOrderInTime, new Location(file.Source, entry.Key.Span, $"perioder.{entry.Key.Text}"), $"perioden {month} står efter {latest}", "skriv perioderna i tidsordning");
            else latest = month;
        }
    }
}
