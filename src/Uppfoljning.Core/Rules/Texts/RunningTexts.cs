using System.Globalization;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Rules.Texts;

/// <summary>All running texts of the data, file by file.</summary>
internal sealed class RunningTexts
{
    private readonly List<RunningText> found = [];

    public static IEnumerable<RunningText> Of(RuleContext context)
    {
        var texts = new RunningTexts();
        foreach (var plan in context.FollowUp.Plans)
        {
            foreach (var text in texts.OfPlan(context.Origins.Of(plan))) yield return text;
            foreach (var goal in plan.Goals)
            {
                foreach (var text in texts.OfGoal(context.Origins.Of(goal))) yield return text;
                foreach (var assignment in goal.Assignments)
                {
                    foreach (var text in texts.OfAssignment(context.Origins.Of(assignment))) yield return text;
                }
            }
        }
    }

    private List<RunningText> OfPlan(Origin? plan)
    {
        found.Clear();
        Add(plan, "inledning");
        Add(plan, "nästa-uppföljning");
        return found;
    }

    private List<RunningText> OfGoal(Origin? goal)
    {
        found.Clear();
        if (goal is null) return found;
        Add(goal, "beskrivning");
        foreach (var area in goal.Items("områden")) Add(area, "text");
        Add(goal.Inner("fokus"), "text");
        foreach (var report in Reports(goal))
        {
            Add(report, "kommentar");
            Add(report, "exempel");
        }
        return found;
    }

    private List<RunningText> OfAssignment(Origin? assignment)
    {
        found.Clear();
        if (assignment is null) return found;
        Add(assignment, "beskrivning");
        foreach (var report in Reports(assignment))
        {
            Add(report, "bedömning");
            Add(report, "orsak");
            Add(report, "åtgärd");
            if (report.Inner("rapporter") is not { } bodies) continue;
            foreach (var own in bodies.Inners()) Add(own, "bedömning");
        }
        return found;
    }

    private static IEnumerable<Origin> Reports(Origin file) => file.Inner("uppföljning")?.Inners() ?? [];

    /// <summary>The text under a key, or each of those in its list.</summary>
    private void Add(Origin? part, string key)
    {
        var value = part?.Mapping.Find(key)?.Value;
        if (value is YamlScalar { IsEmpty: false, IsRefused: false } text) found.Add(new RunningText(part!, key, text));
        if (value is not YamlSequence list) return;
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (list.Items[i] is YamlScalar { IsEmpty: false, IsRefused: false } item) found.Add(new RunningText(part!, string.Create(CultureInfo.InvariantCulture, $"{key}[{i}]"), item));
        }
    }
}
