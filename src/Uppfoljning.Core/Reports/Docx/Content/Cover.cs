using System.Xml.Linq;
using Uppfoljning.Core.Text;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>The first page: who reports what, and how it stands in a line.</summary>
internal static class Cover
{
    private const int ShownOfRevision = 7;

    public static IEnumerable<XElement> Write(Report report, DateOnly? date) =>
    [
        Paragraph(StyleId.CoverSender, report.Register.Municipality),
        Paragraph(StyleId.Title, report.Period.Name),
        Paragraph(StyleId.Subtitle, report.Plan.Name),
        Paragraph(StyleId.Subtitle, date is { } day ? Swedish.Date(day) : Swedish.Capitalise(Swedish.MonthAndYear(report.Period.Month))),
        Paragraph(StyleId.CoverFacts, Swedish.Capitalise(report.ShortCount) + Revision(report.Edition)),
    ];

    private static string Revision(ReportEdition edition)
    {
        if (edition.Revision is not { } revision) return "";
        var changed = edition.IsChanged == true ? ". Underlaget har ändringar utöver den revisionen." : "";
        return $"\nRevision {revision[..Math.Min(ShownOfRevision, revision.Length)]}{changed}";
    }
}
