using System.Collections.Immutable;

namespace Uppfoljning.Core.Reports.Docx.Charts;

/// <summary>A chart of the document, by its number there. Its series is called Title.</summary>
internal sealed record ReportChart(int Number, string Title, ImmutableArray<ChartBar> Bars)
{
    /// <summary>The id by which the text shows it.</summary>
    public string RelationshipId => $"chart{Number}";

    public string Path => $"word/charts/chart{Number}.xml";

    public string WorkbookPath => $"word/embeddings/chart{Number}.xlsx";
}
