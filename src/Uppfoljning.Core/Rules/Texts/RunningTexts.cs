using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Rules.Texts;

/// <summary>All running texts of the data.</summary>
internal static class RunningTexts
{
    private static readonly string[] planKeys = ["inledning", "nästa-uppföljning"];
    private static readonly string[] wholeKeys = ["beskrivning"];
    private static readonly string[] partKeys = ["text"];
    private static readonly string[] goalReportKeys = ["kommentar", "exempel"];
    private static readonly string[] reportKeys = ["bedömning", "orsak", "åtgärd"];

    public static IEnumerable<RunningText> Of(RuleContext context)
    {
        foreach (var plan in context.FollowUp.Plans)
        {
            foreach (var text in Under(context.Origins.Of(plan), planKeys)) yield return text;
            foreach (var goal in plan.Goals)
            {
                if (context.Origins.Of(goal) is not { } origin) continue;
                foreach (var text in OfGoal(origin)) yield return text;
            }
        }
        foreach (var (_, _, _, origin) in context.Assignments)
        {
            foreach (var text in OfAssignment(origin)) yield return text;
        }
    }

    private static IEnumerable<RunningText> OfGoal(Origin goal) =>
        Under(goal, wholeKeys)
            .Concat(goal.Items("områden").SelectMany(area => Under(area, partKeys)))
            .Concat(Under(goal.Inner("fokus"), partKeys))
            .Concat(Reports(goal).SelectMany(report => Under(report, goalReportKeys)));

    private static IEnumerable<RunningText> OfAssignment(Origin assignment) =>
        Under(assignment, wholeKeys)
            .Concat(Reports(assignment).SelectMany(report => Under(report, reportKeys).Concat((report.Inner("rapporter")?.Inners() ?? []).SelectMany(own => Under(own, reportKeys)))));

    private static IEnumerable<Origin> Reports(Origin file) => file.Inner("uppföljning")?.Inners() ?? [];

    private static IEnumerable<RunningText> Under(Origin? part, string[] keys)
    {
        if (part is null) yield break;
        foreach (var key in keys)
        {
            switch (part.Mapping.Find(key)?.Value)
            {
                case YamlScalar { IsEmpty: false, IsRefused: false } text:
                    yield return new RunningText(part.Source, text, part.PathTo(key));
                    break;
                case YamlSequence list:
                    for (var i = 0; i < list.Items.Length; i++)
                    {
                        if (list.Items[i] is YamlScalar { IsEmpty: false, IsRefused: false } item) yield return new RunningText(part.Source, item, part.PathTo($"{key}[{i}]"));
                    }
                    break;
            }
        }
    }
}
