using System.Collections.Immutable;
using Uppfoljning.Core.Publishing;
using Uppfoljning.Core.Reports;
using Uppfoljning.Core.Reports.Themes;

namespace Uppfoljning.Cli.Commands;

/// <summary>Everything that a build has made: one report or several, and with all of them the page that leads there.</summary>
internal sealed record MadeBuild(ImmutableArray<MadeReport> Reports, Theme Theme, bool IsAll, OutputFile? Index)
{
    public Publication Publication => new([.. Reports.Select(report => report.Folder)], IsAll, Index);
}
