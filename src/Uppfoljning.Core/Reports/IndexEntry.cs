namespace Uppfoljning.Core.Reports;

/// <summary>A report that the index leads to, and its folder beside the index.</summary>
public sealed record IndexEntry(string Folder, Report Report);
