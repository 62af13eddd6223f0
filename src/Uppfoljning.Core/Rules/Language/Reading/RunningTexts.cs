using Uppfoljning.Core.Binding;

namespace Uppfoljning.Core.Rules.Language.Reading;

/// <summary>Every running text there is: not titles, labels and names.</summary>
public static class RunningTexts
{
    /// <summary>File by file, and in each in the order of the canonical layout.</summary>
    public static IEnumerable<RunningText> Of(RuleContext context)
    {
        foreach (var plan in context.FollowUp.Plans)
        {
            if (context.Origins.Of(plan) is { } planFile)
                foreach (var text in Accounts(planFile, "inledning")) yield return text;
            foreach (var goal in plan.Goals)
            {
                if (context.Origins.Of(goal) is { } goalFile)
                    foreach (var text in OfGoal(goalFile)) yield return text;
                foreach (var assignment in goal.Assignments)
                {
                    if (context.Origins.Of(assignment) is { } file)
                        foreach (var text in OfAssignment(file)) yield return text;
                }
            }
        }
    }

    private static IEnumerable<RunningText> OfGoal(Origin goal) =>
    [
        .. Accounts(goal, "beskrivning"),
        .. goal.Items("områden").SelectMany(area => Accounts(area, "text")),
        .. goal.Inner("fokus") is { } focus ? Accounts(focus, "text") : [],
        .. Reports(goal).SelectMany(report => Accounts(report, "kommentar")),
    ];

    private static IEnumerable<RunningText> OfAssignment(Origin assignment) =>
        Accounts(assignment, "beskrivning").Concat(Reports(assignment).SelectMany(OfReport));

    private static IEnumerable<RunningText> OfReport(Origin report) =>
    [
        .. Accounts(report, "bedömning"),
        .. Notes(report, "orsak"),
        .. Notes(report, "åtgärd"),
        .. report.Inner("rapporter")?.Inners().SelectMany(own => Accounts(own, "bedömning")) ?? [],
    ];

    private static IEnumerable<Origin> Reports(Origin file) => file.Inner("uppföljning")?.Inners() ?? [];

    private static IEnumerable<RunningText> Accounts(Origin part, string key) => Find(part, key, RunningTextKind.Account);

    private static IEnumerable<RunningText> Notes(Origin part, string key) => Find(part, key, RunningTextKind.Note);

    private static IEnumerable<RunningText> Find(Origin part, string key, RunningTextKind kind) =>
        part.Scalar(key) is { } text ? [new RunningText(text, kind)] : [];
}
