using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Rules;

/// <summary>An assignment's origin is an assignment in an earlier plan.</summary>
internal static class UnknownOrigin
{
    private const string Form = "skriv plan/mål/uppdrag: mapparnas och filens namn i en tidigare plan, utan .yaml";

    public static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        HashSet<Origin>? inCircle = null;
        foreach (var (plan, _, assignment, origin) in context.Assignments)
        {
            if (assignment.Origin is not { } path) continue;
            if (Fault(context, plan, assignment, path) is not var (message, help)) continue;
            // Of a circle one link at least leads to a plan that is not earlier: the circle is what is wrong.
            inCircle ??= new(OriginCircles.Find(context).SelectMany(circle => circle), ReferenceEqualityComparer.Instance);
            if (!inCircle.Contains(origin)) yield return new Diagnostic(Codes.UnknownOrigin, origin.Value("ursprung"), message, help);
        }
    }

    private static (string Message, string Help)? Fault(RuleContext context, Plan plan, Assignment assignment, string path)
    {
        if (context.FollowUp.FindAssignment(path) is not var (target, found))
        {
            var message = path.Split('/') is [_, _, _] ? $"ursprung \"{path}\" leder ingenstans: det uppdraget finns inte" : $"ursprung \"{path}\" är inte skrivet som plan/mål/uppdrag";
            return (message, OriginSuggestion.Nearest(context.FollowUp, plan, path) is { } near ? $"menade du \"{near}\"?" : Form);
        }
        if (ReferenceEquals(found, assignment)) return ("uppdraget har sig självt som ursprung", "ta bort ursprung, eller skriv uppdraget i en tidigare plan");
        if (target.Id == plan.Id) return ($"ursprung \"{path}\" är ett uppdrag i samma plan", "ta bort ursprung, eller skriv uppdraget i en tidigare plan");
        return IsLater(context, target, plan) ? ($"ursprung \"{path}\" är ett uppdrag i en senare plan", "ta bort ursprung, eller skriv uppdraget i en tidigare plan") : null;
    }

    private static bool IsLater(RuleContext context, Plan plan, Plan than) =>
        context.KnowsPeriods(plan) && context.KnowsPeriods(than) && plan.Periods[0].Month > than.Periods[0].Month;
}
