using System.Xml.Linq;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>An assignment's status over periods and plans, oldest first; without earlier reports it leaves no trace.</summary>
internal static class HistoryLines
{
    public static IEnumerable<XElement> Write(Report report, Assignment assignment)
    {
        var points = StatusLine.Of(report.FollowUp, report.Plan, assignment, report.Period.Month);
        return points.IsEmpty ? [] : points.Select(point => Point(report, point)).Prepend(Paragraph(StyleId.AssignmentKind, "Status över tid:"));
    }

    private static XElement Point(Report report, StatusPoint point)
    {
        var sign = StatusProse.Sign(point.Status?.Sign ?? StatusSign.Dash);
        var status = point.Status?.ShortWords.One ?? "inte rapporterat";
        var plan = point.Plan == report.Plan ? "" : $" ({point.Plan.Name})";
        return Paragraph(StyleId.AssignmentKind, Run(sign, StyleId.StatusSign), Run($" {Swedish.Capitalise(Swedish.MonthAndYear(point.Period.Month))}: {status}{plan}"));
    }
}
