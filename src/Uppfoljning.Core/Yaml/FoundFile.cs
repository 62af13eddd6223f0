using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Yaml;

/// <summary>A data file that is to be read: where it is and, by its place, what it is. One that was refused is told of already, and not opened.</summary>
internal sealed record FoundFile(RepositoryFileKind Kind, string Plan, string Goal, string Name, string Path, string FullPath, Diagnostic? Refused);
