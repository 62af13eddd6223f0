namespace Uppfoljning.Core.Workflow.Schemas;

/// <summary>A JSON Schema (draft-07) that <c>uppf schema</c> prints. The summary says in Swedish what it describes.</summary>
public sealed record Schema(string Name, string Summary, Func<ReadOnlyMemory<byte>> Write);
