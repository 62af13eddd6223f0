using System.Collections.Immutable;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Statistics;

namespace Uppfoljning.Core.Reports;

/// <summary>A body in a report, with what it answers for, in order, and the count of that.</summary>
public sealed record ReportBody(Body Body, ImmutableArray<Standing> Standings, Tally Tally, string ShortCount);
