using System.Collections.Immutable;
using Uppfoljning.Core.Reports;

namespace Uppfoljning.Cli.Commands;

/// <summary>Everything that a build has made: one report or several, and with all of them the page that leads there.</summary>
internal sealed record MadeBuild(string ProjectFolder, ImmutableArray<MadeReport> Reports, OutputFile? Index);
