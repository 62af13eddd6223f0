using Uppfoljning.Core.Model;
using Uppfoljning.Core.Statistics;

namespace Uppfoljning.Core.Reports;

/// <summary>A body in a report, with the count of what it answers for.</summary>
public sealed record ReportBody(Body Body, Tally Tally, string ShortCount);
