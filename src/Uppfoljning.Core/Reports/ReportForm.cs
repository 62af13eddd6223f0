namespace Uppfoljning.Core.Reports;

/// <summary>The forms in which a report can be made.</summary>
public enum ReportForm
{
    /// <summary>Web pages.</summary>
    Html,

    /// <summary>A PDF of the report, and one of each goal.</summary>
    Pdf,

    /// <summary>The same facts as a table and as JSON.</summary>
    Data,

    /// <summary>A PDF of one page.</summary>
    Summary,

    /// <summary>A Word document.</summary>
    Docx,
}
