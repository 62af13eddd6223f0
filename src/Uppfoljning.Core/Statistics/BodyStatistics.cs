using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Statistics;

/// <summary>What one body owes reports on, over all goals of a plan in a period.</summary>
public sealed record BodyStatistics(Body Body, Tally Tally);
