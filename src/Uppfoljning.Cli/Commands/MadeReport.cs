using System.Collections.Immutable;
using Uppfoljning.Cli.Console;
using Uppfoljning.Core.Publishing;
using Uppfoljning.Core.Reports;
using Uppfoljning.Core.Reports.Data;
using Uppfoljning.Core.Reports.Html;
using Uppfoljning.Core.Reports.Pdf;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Workflow.Git;

namespace Uppfoljning.Cli.Commands;

/// <summary>A report with all its files, the manifest too.</summary>
internal sealed record MadeReport(Report Report, ImmutableArray<OutputFile> Files);
