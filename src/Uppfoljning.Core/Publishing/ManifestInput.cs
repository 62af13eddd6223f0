namespace Uppfoljning.Core.Publishing;

/// <summary>A file that a report was made from: its path from the project folder. A built-in one came with the program.</summary>
public sealed record ManifestInput(string Path, ReadOnlyMemory<byte> Bytes, bool IsBuiltIn);
