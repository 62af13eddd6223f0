namespace Uppfoljning.Core.Reports;

/// <summary>The parts that pages and PDF come in.</summary>
public enum ReportPart
{
    /// <summary>The page of all goals.</summary>
    Overview,

    /// <summary>A page and a PDF of each goal.</summary>
    Goals,

    /// <summary>A page of each body.</summary>
    Bodies,

    /// <summary>The PDF of all goals.</summary>
    Report,
}
