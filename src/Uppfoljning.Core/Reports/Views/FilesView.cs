using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Views;

/// <summary>The files of the whole report as templates see them: the path from the report's folder, null for one that is not made.</summary>
internal static class FilesView
{
    public static ScriptObject Of(Report report)
    {
        var selection = report.Selection;
        return new ScriptObject
        {
            ["översikt"] = If(selection.Makes(ReportForm.Html, ReportPart.Overview), ReportFiles.Overview),
            ["pdf"] = If(selection.Makes(ReportForm.Pdf, ReportPart.Report), ReportFiles.Pdf(report.Period)),
            ["sammanfattning"] = If(selection.Makes(ReportForm.Summary), ReportFiles.Summary(report.Period)),
            ["word"] = If(selection.Makes(ReportForm.Docx), ReportFiles.Word(report.Period)),
            ["tabell"] = If(selection.Makes(ReportForm.Data), ReportFiles.Table),
            ["data"] = If(selection.Makes(ReportForm.Data), ReportFiles.Json),
        };
    }

    private static string? If(bool isMade, string path) => isMade ? path : null;
}
