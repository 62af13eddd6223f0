using System.Collections.Immutable;
using Uppfoljning.Core.Reports;

namespace Uppfoljning.Core.Publishing;

/// <summary>A report's own folder, such as 2023-08, with everything that it is to hold.</summary>
public sealed record OutputFolder(string Name, ImmutableArray<OutputFile> Files);
