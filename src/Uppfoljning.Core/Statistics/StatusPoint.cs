using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Statistics;

/// <summary>What an assignment was in one period of one plan. Without a status no report was given.</summary>
public sealed record StatusPoint(Plan Plan, Period Period, Status? Status);
