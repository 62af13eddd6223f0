using System.Collections.Immutable;
using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Statistics;

/// <summary>A plan in a period. Everything that is counted is counted here, once.</summary>
public sealed record PeriodStatistics(Plan Plan, Period Period, ImmutableArray<GoalStatistics> Goals, ImmutableArray<BodyStatistics> Bodies, Tally Total);
