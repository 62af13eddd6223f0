namespace Uppfoljning.Core.Reports.Views;

/// <summary>How much of each reason the summary has room for.</summary>
public enum SummaryReasons
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>Its first sentence.</summary>
    Brief,

    /// <summary>Nothing.</summary>
    None,
}
