namespace Uppfoljning.Core.Reports.Views;

/// <summary>How much the summary tells: whether why assignments are late, and how many are named at the most.</summary>
public sealed record SummaryDetail(bool GivesReasons, int MostLate, int MostMissing);
