using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Binding;

/// <summary>plan.yaml, and with it the plan's goals and assignments.</summary>
internal static class PlanBinder
{
    public static Diagnosed<Plan> Bind(RepositoryFile planFile, IEnumerable<RepositoryFile> files, Origins origins)
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
        if (planFile.Yaml.Root is { } root) origins.Add(plan, new Origin(planFile.Yaml.Source, root));
        return new Diagnosed<Plan>(plan,
        [
            .. ShapeChecker.Check(planFile.Yaml, FileShapes.Plan(context.Statuses)),
            .. CheckOrderOfPeriods(planFile.Yaml),
            .. CheckIds(planFile.Yaml),
            .. goals.SelectMany(goal => goal.Diagnostics),
        ]);
    }

    private static List<Diagnosed<Goal>> BindGoals(IEnumerable<RepositoryFile> files, PlanContext context, Origins origins)
    {
        var folders = files.Where(file => file.Kind is RepositoryFileKind.Goal or RepositoryFileKind.Assignment)
            .GroupBy(file => file.Goal)
            .ToList();
        var goals = new Diagnosed<Goal>[folders.Count];
        Parallel.For(0, goals.Length, i => goals[i] = GoalBinder.Bind(folders[i].First(file => file.Kind == RepositoryFileKind.Goal), folders[i], context, origins));
        return [.. goals.OrderBy(goal => goal.Value.Number, SwedishOrder.Instance).ThenBy(goal => goal.Value.Id, SwedishOrder.Instance)];
    }

    /// <summary>What could be read of the plan; what could not is null, so that goals are not blamed for the plan's fault.</summary>
    private static PlanContext Context(
        YamlMapping? root, ImmutableArray<Period> periods, ImmutableArray<Status> statuses, ImmutableArray<AssignmentKind> kinds, ImmutableArray<string> fulfilments)
    {
        if (root is null) return PlanContext.Unknown;
        return new PlanContext(
            KnowsPeriods(root) ? [.. periods.Select(period => period.Id)] : null,
            KnowsStatuses(root) ? [.. statuses.Select(status => status.Id)] : null,
            Knows(root, "typer", Ids.AreReadable) ? [.. kinds.Select(kind => kind.Id)] : null,
            Knows(root, "måluppfyllelse", AreTexts) ? fulfilments : null);
    }

    /// <summary>Whether all of the plan's periods could be read.</summary>
    internal static bool KnowsPeriods(YamlMapping plan) =>
        plan.Find("perioder")?.Value is YamlMapping { Entries.IsEmpty: false, LeavesOut: false } periods && periods.Entries.All(entry => Month.Parse(entry.Key.Text) is not null);

    /// <summary>Whether the plan's statuses are known: its own, or the default ones.</summary>
    internal static bool KnowsStatuses(YamlMapping plan) => Knows(plan, "statusar", Ids.AreReadable);

    /// <summary>Whether a list could be read, or the default stands in for it: that it does not where the list's key is misspelt.</summary>
    private static bool Knows(YamlMapping root, string key, Func<YamlNode?, bool> isReadable) =>
        root.Find(key) is { } entry ? isReadable(entry.Value) : !root.MayHold(key);

    private static bool AreTexts(YamlNode? node) => node switch
    {
        YamlSequence { Items.IsEmpty: false } list => list.Items.All(item => item is YamlScalar { IsEmpty: false, IsRefused: false }),
        _ => false,
    };

    private static IEnumerable<Diagnostic> CheckIds(YamlFile file)
    {
        if (file.Root is not { } root) return [];
        var plan = new Origin(file.Source, root);
        return Ids.FindTaken(plan.Items("statusar"), [Status.MissingId], "det betyder att rapporten saknas")
            .Concat(Ids.FindRepeated(plan.Items("statusar"), StringComparer.Ordinal, "\"statusar\"", "varje status har ett eget id"))
            .Concat(Ids.FindRepeated(plan.Items("typer"), StringComparer.Ordinal, "\"typer\"", "varje typ har ett eget id"))
            .Concat(((string[])["meningsordning", "kortordning", "måluppfyllelse"]).SelectMany(key => Ids.FindRepeated(plan, key)));
    }

    private static IEnumerable<Diagnostic> CheckOrderOfPeriods(YamlFile file)
    {
        if (file.Root?.Find("perioder")?.Value is not YamlMapping periods) yield break;
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
