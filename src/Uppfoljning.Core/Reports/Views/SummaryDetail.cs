namespace Uppfoljning.Core.Reports.Views;

/// <summary>How much the summary tells: how much of why assignments are late, and how many are named at the most.</summary>
public sealed record SummaryDetail(SummaryReasons Reasons, int MostLate, int MostMissing);
