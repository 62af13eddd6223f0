using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Views;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Pdf;

/// <summary>The report on one page, with as much of the reasons as there is room for.</summary>
internal static class Summary
{
    /// <summary>From everything said to the counts alone, which a page always has room for.</summary>
    private static readonly ImmutableArray<string> details = ["orsaker", "inledningar", "titlar", "antal"];

    public static Diagnosed<OutputFile?> Print(PdfPrinter printer, Report report, ScriptObject data)
    {
        var title = $"Sammanfattning. {report.Period.Name}, {report.Plan.Name}";
        PrintedPdf printed = default;
        foreach (var detail in details)
        {
            printed = printer.Print(ReportFiles.Summary(report.Period), "pdf/sammanfattning.sbn-html", ReportView.ForSummary(data, detail), title, report);
            if (printed.Pages <= 1) break;
        }
        return printed.File;
    }
}
