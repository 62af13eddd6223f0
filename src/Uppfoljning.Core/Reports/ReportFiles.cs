using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Reports;

/// <summary>What a report's files are called (cli.md, "What build writes").</summary>
public static class ReportFiles
{
    public const string Overview = "index.html";
    public const string StyleSheet = "stil.css";
    public const string Script = "rapport.js";
    public const string Table = "uppdrag.csv";
    public const string Json = "rapport.json";

    public static string Pdf(Period period) => $"rapport-{period.Id}.pdf";

    public static string Summary(Period period) => $"sammanfattning-{period.Id}.pdf";

    public static string Word(Period period) => $"rapport-{period.Id}.docx";
}
