using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Reports;

/// <summary>What stands over an assignment's title: its kind, the year it was carried over from, and its number.</summary>
public static class AssignmentHeading
{
    public static string Write(AssignmentKind kind, Assignment assignment)
    {
        var carried = assignment.CarriedFrom is { } year ? $"{kind.Label} från {year}" : kind.Label;
        return assignment.Number is { } number ? $"{carried} {number}" : carried;
    }

    /// <summary>The plan's kind of an assignment; one that the plan lacks has been reported as an error, and goes by its id.</summary>
    public static AssignmentKind KindOf(Plan plan, Assignment assignment) =>
        plan.FindKind(assignment.Kind) ?? new AssignmentKind(assignment.Kind, assignment.Kind, Counts: true);
}
