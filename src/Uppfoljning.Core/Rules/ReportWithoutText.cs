using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Rules;

/// <summary>A report says more than its status.</summary>
internal static class ReportWithoutText
{
    public static IEnumerable<Diagnostic> Check(RuleContext context) =>
        from part in context.Assignments
        from report in part.Assignment.FollowUps
        where report is { Status: not null, Assessment: null }
        let entries = part.Origin.Inner("uppföljning")
        where entries?.Inner(report.Period.ToString())?.MayHave("bedömning") == false // of the wrong kind or misspelt it has been reported
        select new Diagnostic(
            Codes.ReportWithoutText,
            entries.Key(report.Period.ToString()),
            $"rapporten för {report.Period} har en status men ingen bedömning",
            "skriv med några meningar hur arbetet går, under nyckeln bedömning");
}
