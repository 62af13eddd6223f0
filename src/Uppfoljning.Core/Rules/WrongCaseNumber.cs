using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules;

/// <summary>Case numbers have the form that the municipality's have.</summary>
internal static class WrongCaseNumber
{
    public static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        if (!context.Bound.KnowsCaseNumbers) yield break;
        var own = context.FollowUp.Settings.CaseNumberPattern;
        CaseNumberPattern? pattern = null;
        foreach (var (_, _, assignment, origin) in context.Assignments)
        {
            if (assignment.Decisions.IsEmpty) continue;
            foreach (var decision in origin.Items("beslut"))
            {
                if (decision.Text("diarienummer")?.Trim() is not { } number) continue;
                pattern ??= new CaseNumberPattern(own);
                if (!pattern.IsMatch(number))
                    yield return new Diagnostic(Codes.WrongCaseNumber, decision.Value("diarienummer"), $"diarienumret \"{number}\" har inte rätt form", Help(pattern.Nearest(number), own));
            }
        }
    }

    private static string Help(string? near, string? own) =>
        near is not null ? $"menade du \"{near}\"?"
        : own is null ? "skriv till exempel KSN-2020-00123"
        : $"diarienummer ska följa mönstret i data/uppf.yaml: {own}";
}
