using System.Collections.Immutable;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules;

/// <summary>All rules across files and about content.</summary>
public static class RuleSet
{
    private static readonly ImmutableArray<Func<RuleContext, IEnumerable<Diagnostic>>> rules =
    [
        UnknownBody.Check,
        RepeatedNumber.Check,
        RepeatedPlace.Check,
        MissingReport.Check,
        MissingGoalReport.Check,
        MissingBodyReport.Check,
        ReportWithoutText.Check,
    ];

    /// <summary>Checks everything, and whether reports are missing for the periods that someone has reported for.</summary>
    public static ImmutableArray<Diagnostic> Check(Bound bound) => Check(new RuleContext(bound, null));

    /// <summary>Also whether reports are missing for a period of a plan that a command is about, though no one has yet reported for it.</summary>
    public static ImmutableArray<Diagnostic> Check(Bound bound, Plan plan, Month month) => Check(new RuleContext(bound, (plan, month)));

    private static ImmutableArray<Diagnostic> Check(RuleContext context) => [.. rules.SelectMany(rule => rule(context))];
}
