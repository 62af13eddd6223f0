using Uppfoljning.Core.Publishing;
using Uppfoljning.Core.Reports;

namespace Uppfoljning.Cli.Commands;

/// <summary>A report with its folder of files, the manifest too.</summary>
internal sealed record MadeReport(Report Report, OutputFolder Folder);
