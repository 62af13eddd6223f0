using System.Collections.Immutable;
using Uppfoljning.Core.Reports;

namespace Uppfoljning.Cli.Commands;

/// <summary>A report with all its files, the manifest too.</summary>
internal sealed record MadeReport(Report Report, ImmutableArray<OutputFile> Files);
