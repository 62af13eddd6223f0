namespace Uppfoljning.Core.Reports;

/// <summary>A file of a report: its path from the report's folder, with <c>/</c>, and its bytes.</summary>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
