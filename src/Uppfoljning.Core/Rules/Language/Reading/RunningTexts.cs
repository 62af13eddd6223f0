using Uppfoljning.Core.Binding;

namespace Uppfoljning.Core.Rules.Language.Reading;

/// <summary>Every running text there is: not titles, labels and names. File by file, and in each in the order of the canonical layout.</summary>
public static class RunningTexts
{
    public static List<RunningText> Of(Bound bound)
    {
        List<RunningText> texts = [];
        foreach (var plan in bound.FollowUp.Plans)
        {
            AddPlan(texts, bound.Origins.Of(plan));
            foreach (var goal in plan.Goals)
            {
                AddGoal(texts, bound.Origins.Of(goal));
                foreach (var assignment in goal.Assignments) AddAssignment(texts, bound.Origins.Of(assignment));
            }
        }
        return texts;
    }

    private static void AddPlan(List<RunningText> texts, Origin? plan)
    {
        Add(texts, plan, "inledning", RunningTextKind.Account);
        Add(texts, plan, "nästa-uppföljning", RunningTextKind.Note);
    }

    private static void AddGoal(List<RunningText> texts, Origin? goal)
    {
        if (goal is null) return;
        Add(texts, goal, "beskrivning", RunningTextKind.Account);
        foreach (var area in goal.Items("områden")) Add(texts, area, "text", RunningTextKind.Account);
        Add(texts, goal.Inner("fokus"), "text", RunningTextKind.Account);
        foreach (var report in Reports(goal))
        {
            Add(texts, report, "kommentar", RunningTextKind.Account);
            Add(texts, report, "exempel", RunningTextKind.Note);
        }
    }

    private static void AddAssignment(List<RunningText> texts, Origin? assignment)
    {
        if (assignment is null) return;
        Add(texts, assignment, "beskrivning", RunningTextKind.Account);
        foreach (var report in Reports(assignment))
        {
            Add(texts, report, "bedömning", RunningTextKind.Account);
            Add(texts, report, "orsak", RunningTextKind.Note);
            Add(texts, report, "åtgärd", RunningTextKind.Note);
            foreach (var own in report.Inner("rapporter")?.Inners() ?? []) Add(texts, own, "bedömning", RunningTextKind.Account);
        }
    }

    private static IEnumerable<Origin> Reports(Origin file) => file.Inner("uppföljning")?.Inners() ?? [];

    private static void Add(List<RunningText> texts, Origin? part, string key, RunningTextKind kind)
    {
        if (part is null) return;
        foreach (var text in part.PlacedTexts(key)) texts.Add(new RunningText(text, kind));
    }
}
