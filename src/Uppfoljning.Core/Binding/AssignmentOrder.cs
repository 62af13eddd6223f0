using System.Collections.Immutable;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Binding;

/// <summary>The order of assignments in their goal: those with a place by it, the rest by kind, number and file name in natural order (format.md).</summary>
internal static class AssignmentOrder
{
    public static ImmutableArray<Assignment> Sort(IEnumerable<Assignment> assignments, PlanContext plan) =>
        [.. assignments
            .OrderBy(assignment => assignment.Place ?? int.MaxValue)
            .ThenBy(assignment => plan.Kinds?.IndexOf(assignment.Kind) ?? 0)
            .ThenBy(assignment => assignment.Number ?? "", SwedishOrder.Instance)
            .ThenBy(assignment => assignment.Id, SwedishOrder.Instance)];
}
