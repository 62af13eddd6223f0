using System.Collections.Immutable;
using Uppfoljning.Core.Model;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Views;

/// <summary>A report, and the paths of its pages as far as they are made.</summary>
internal sealed class ViewContext(Report report)
{
    private readonly BodyAddresses addresses = new(report.Register);
    private readonly HashSet<Body> bodiesWithPages =
        report.Selection.Makes(ReportForm.Html, ReportPart.Bodies) ? [.. report.Bodies.Select(body => body.Body)] : [];

    private readonly Dictionary<Body, ScriptObject> bodies = [];

    public Report Report => report;

    /// <summary>A body's view, made once: many assignments have the same bodies, and no template can change it.</summary>
    public ScriptObject Of(Body body) => bodies.TryGetValue(body, out var view) ? view : bodies[body] = BodyView.Of(this, body);

    public string? PageOf(Body body) => bodiesWithPages.Contains(body) ? addresses.Of(body) : null;

    public string? PageOf(Goal goal) => report.Selection.Makes(ReportForm.Html, ReportPart.Goals) ? $"{goal.Id}.html" : null;

    public string? PdfOf(Goal goal) => report.Selection.Makes(ReportForm.Pdf, ReportPart.Goals) ? $"{goal.Id}.pdf" : null;

    /// <summary>Who owes the report on an assignment, each once, in the order of the list and then of the register.</summary>
    public ImmutableArray<Body> Owing(Assignment assignment) => report.Register.Expand(assignment.OwingReport, report.Period.Month);
}
