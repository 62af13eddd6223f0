namespace Uppfoljning.Core.Reports;

/// <summary>What a report was made of and with: the git revision (null without git), whether files differ from it, and the tool's version.</summary>
public sealed record ReportEdition(string? Revision, bool? IsChanged, string ToolVersion)
{
    /// <summary>Whether every page is to say that the report is a draft.</summary>
    public bool IsDraft { get; init; }

    /// <summary>A file's title, which says of a draft that it is one.</summary>
    public string TitleOf(string title) => IsDraft ? $"Utkast. {title}" : title;

    /// <summary>The date on the cover; null for the period's month.</summary>
    public DateOnly? Date { get; init; }
}
