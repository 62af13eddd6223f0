using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Rules;

/// <summary>Where bodies' own reports are given, each body that is expected to report is among them.</summary>
internal static class MissingBodyReport
{
    public static IEnumerable<Diagnostic> Check(RuleContext context) => context.Bound.KnowsBodies ? Find(context) : [];

    private static IEnumerable<Diagnostic> Find(RuleContext context) =>
        from part in context.Assignments
        from report in part.Assignment.FollowUps
        where !report.Reports.IsEmpty
        // An unknown body has been reported, and may be the one that is looked for.
        where report.Reports.All(own => context.FollowUp.Register.Find(own.Body) is not null)
        let entry = part.Origin.Inner("uppföljning")?.Inner(report.Period.ToString())
        where entry is not null
        from body in context.FollowUp.Register.Expand(part.Assignment.OwingReport, report.Period)
        where report.Reports.All(own => own.Body != body.Id)
        select new Diagnostic(
            Codes.BodyReportMissing,
            entry.Key("rapporter"),
            $"{body.Id} ska rapportera men saknas under rapporter",
            $"lägg till raden \"{body.Id}: {{status: …, bedömning: …}}\"");
}
