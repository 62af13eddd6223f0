namespace Uppfoljning.Core.Reports;

/// <summary>What a report was made of and with: the git revision (null without git), whether files differ from it, and the tool's version.</summary>
public sealed record ReportEdition(string? Revision, bool? IsChanged, string ToolVersion);
