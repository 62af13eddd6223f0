using System.Collections.Immutable;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Binding;

/// <summary>The order of assignments in their goal: those with a place by it, the rest by kind, number and file name in natural order (format.md).</summary>
internal sealed class AssignmentOrder(PlanContext plan) : IComparer<Assignment>
{
    public static ImmutableArray<Assignment> Sort(IEnumerable<Assignment> assignments, PlanContext plan) => [.. assignments.Order(new AssignmentOrder(plan))];

    public int Compare(Assignment? x, Assignment? y)
    {
        if (x is null || y is null) return x is null ? (y is null ? 0 : -1) : 1;
        var order = (x.Place ?? int.MaxValue).CompareTo(y.Place ?? int.MaxValue);
        if (order == 0) order = KindOf(x).CompareTo(KindOf(y));
        if (order == 0) order = SwedishOrder.Instance.Compare(x.Number ?? "", y.Number ?? "");
        return order != 0 ? order : SwedishOrder.Instance.Compare(x.Id, y.Id);
    }

    private int KindOf(Assignment assignment) => plan.Kinds?.IndexOf(assignment.Kind) ?? 0;
}
