using System.Collections.Immutable;
using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Statistics;

/// <summary>What one body owes reports on, over all goals of a plan in a period: each assignment in order, and the count of those that count.</summary>
public sealed record BodyStatistics(Body Body, ImmutableArray<Standing> Standings, Tally Tally);
