using System.Globalization;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Rules;

/// <summary>A place in a goal's list is one assignment's.</summary>
internal static class RepeatedPlace
{
    public static IEnumerable<Diagnostic> Check(RuleContext context) =>
        from part in context.Assignments
        where part.Assignment.Place is not null
        group part.Origin by new { Plan = part.Plan.Id, Goal = part.Goal.Id, part.Assignment.Place } into same
        let place = same.Key.Place?.ToString(CultureInfo.InvariantCulture)
        from fault in Repetitions.Find(same, "ordning", Codes.RepeatedPlace, $"plats {place} i målets lista är redan tagen", "ge uppdraget en egen plats, eller ta bort ordning")
        select fault;
}
