using System.Collections.Immutable;
using Uppfoljning.Core.Reports;

namespace Uppfoljning.Cli.Commands;

/// <summary>A report with all its files, the manifest too, and the name of the folder that they go to.</summary>
internal sealed record MadeReport(Report Report, string Folder, ImmutableArray<OutputFile> Files);
