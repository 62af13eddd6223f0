using System.Collections.Immutable;

namespace Uppfoljning.Core.Reports;

/// <summary>What is made of a report, so that no page links to what is not there.</summary>
public sealed record ReportSelection(ImmutableArray<ReportForm> Forms, ImmutableArray<ReportPart> Parts)
{
    /// <summary>Whether pages are written without their frame, to be put into pages of a municipality's own.</summary>
    public bool HasFragments { get; init; }

    /// <summary>Whether each PDF has the data of what it shows inside it.</summary>
    public bool AttachesData { get; init; }

    /// <summary>All parts, in the forms that everyone gets.</summary>
    public static ReportSelection Usual { get; } = new([ReportForm.Html, ReportForm.Pdf, ReportForm.Data], [.. Enum.GetValues<ReportPart>()]);

    /// <summary>Whether there is any web page.</summary>
    public bool MakesPages => Forms.Contains(ReportForm.Html) && Parts.Any(part => part != ReportPart.Report);

    /// <summary>Whether there is any PDF.</summary>
    public bool MakesPdfs => Makes(ReportForm.Pdf, ReportPart.Goals) || Makes(ReportForm.Pdf, ReportPart.Report) || Makes(ReportForm.Summary);

    /// <summary>Whether there is anything at all: bodies have no PDF, and the joint report no page.</summary>
    public bool MakesAnything => MakesPages || MakesPdfs || Makes(ReportForm.Data) || Makes(ReportForm.Docx);

    public bool Makes(ReportForm form) => Forms.Contains(form);

    public bool Makes(ReportForm form, ReportPart part) => Forms.Contains(form) && Parts.Contains(part);
}
