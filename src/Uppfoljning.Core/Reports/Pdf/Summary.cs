using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Views;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Pdf;

/// <summary>The report on one page, with as much of what is late, and why, as there is room for.</summary>
internal static class Summary
{
    /// <summary>From everything to the counts alone, which a page always has room for. A few with their reasons tell more than many without.</summary>
    private static readonly ImmutableArray<SummaryDetail> details =
    [
        new(SummaryReasons.Whole, MostLate: int.MaxValue, MostMissing: int.MaxValue),
        new(SummaryReasons.Whole, MostLate: int.MaxValue, MostMissing: 10),
        new(SummaryReasons.Whole, MostLate: int.MaxValue, MostMissing: 5),
        new(SummaryReasons.Brief, MostLate: int.MaxValue, MostMissing: 10),
        new(SummaryReasons.Brief, MostLate: int.MaxValue, MostMissing: 5),
        new(SummaryReasons.Brief, MostLate: 12, MostMissing: 5),
        new(SummaryReasons.Brief, MostLate: 8, MostMissing: 4),
        new(SummaryReasons.Brief, MostLate: 5, MostMissing: 3),
        new(SummaryReasons.Brief, MostLate: 3, MostMissing: 2),
        new(SummaryReasons.Brief, MostLate: 2, MostMissing: 1),
        new(SummaryReasons.None, MostLate: 5, MostMissing: 3),
        new(SummaryReasons.None, MostLate: 2, MostMissing: 2),
        new(SummaryReasons.None, MostLate: 0, MostMissing: 0),
    ];

    public static Diagnosed<OutputFile?> Print(PdfPrinter printer, Report report, ScriptObject data)
    {
        var title = $"Sammanfattning. {report.Title}";
        PrintedPdf printed = default;
        foreach (var detail in details)
        {
            printed = printer.Print(ReportFiles.Summary(report.Period), "pdf/sammanfattning.sbn-html", ReportView.ForSummary(data, detail), title, report);
            if (printed.Pages <= 1) break;
        }
        return printed.File;
    }
}
