using System.Collections.Immutable;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
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
        ReportWithoutText.Check,
    ];

    public static ImmutableArray<Diagnostic> Check(Bound bound, Month? asked)
    {
        var context = new RuleContext(bound, asked);
        return [.. rules.SelectMany(rule => rule(context))];
    }
}
