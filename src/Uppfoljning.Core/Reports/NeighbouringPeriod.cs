using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Reports;

/// <summary>The period before or after a report's. Folder is its report's, beside this one's, where that is made in the same build; else null.</summary>
public sealed record NeighbouringPeriod(Plan Plan, Period Period, string? Folder);
