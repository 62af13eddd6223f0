using System.Xml.Linq;
using Uppfoljning.Core.Text;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>The first page: who reports what, and how it stands in a line.</summary>
internal static class Cover
{
    private const int ShownOfRevision = 7;

    public static IEnumerable<XElement> Write(Report report, string sender) =>
    [
        Paragraph(StyleId.CoverSender, sender),
        Paragraph(StyleId.Title, report.Period.Name),
        Paragraph(StyleId.Subtitle, report.Plan.Name),
        .. report.Restriction is { } part ? [Paragraph(StyleId.Subtitle, Swedish.Capitalise(part))] : Array.Empty<XElement>(),
        Paragraph(StyleId.Subtitle, report.Edition.Date is { } day ? Swedish.Date(day) : Swedish.Capitalise(Swedish.MonthAndYear(report.Period.Month))),
        .. report.Edition.IsDraft ? [Paragraph(StyleId.Subtitle, "Utkast")] : Array.Empty<XElement>(),
        Paragraph(StyleId.CoverFacts, Swedish.Capitalise(report.ShortCount) + Revision(report.Edition)),
    ];

    private static string Revision(ReportEdition edition)
    {
        if (edition.Revision is not { } revision) return "";
        var changed = edition.IsChanged == true ? ". Underlaget har ändringar utöver den revisionen." : "";
        return $"\nRevision {revision[..Math.Min(ShownOfRevision, revision.Length)]}{changed}";
    }
}
