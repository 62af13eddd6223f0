using System.Collections.Immutable;
using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Statistics;

/// <summary>A goal in a period: how each of its assignments stands, in order, and the count of those that count.</summary>
public sealed record GoalStatistics(Goal Goal, EarlierStatus? Earlier, ImmutableArray<Standing> Standings, Tally Tally);
