using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>How much has changed, in a sentence: Sedan förra gången har ett fokusmål och tre uppdrag fått en annan status.</summary>
internal static class ChangeProse
{
    /// <summary>Null where nothing has.</summary>
    public static string? Write(Report report) =>
        Write(report.Plan.GoalWord, report.Goals.Count(goal => goal.IsChanged), report.Goals.Sum(goal => goal.ChangedAssignments));

    /// <summary>Of one goal's assignments; null where nothing has.</summary>
    public static string? Write(ReportGoal goal) => Write(null, 0, goal.ChangedAssignments);

    private static string? Write(GoalWord? word, int goals, int assignments)
    {
        List<string> changed = [];
        if (goals > 0) changed.Add($"{Swedish.NumberInWords(goals)} {(goals == 1 ? word!.One : word!.Many)}");
        if (assignments > 0) changed.Add($"{Swedish.NumberInWords(assignments)} uppdrag");
        return changed.Count == 0 ? null : $"Sedan förra gången har {Swedish.Enumerate(changed)} fått en annan status.";
    }
}
