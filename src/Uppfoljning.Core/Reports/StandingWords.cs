namespace Uppfoljning.Core.Reports;

/// <summary>How an assignment without a report is shown.</summary>
public static class StandingWords
{
    public const string MissingLabel = "Inte rapporterat";
}
