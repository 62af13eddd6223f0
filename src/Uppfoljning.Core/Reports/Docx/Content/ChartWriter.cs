using System.Xml.Linq;
using Uppfoljning.Core.Reports.Docx.Charts;
using Uppfoljning.Core.Reports.Docx.Packaging;
using Uppfoljning.Core.Reports.Docx.Parts;
using Uppfoljning.Core.Reports.Docx.Styles;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;
using static Uppfoljning.Core.Reports.Docx.OfficeNames;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>The chart of a count, with its words beneath it and as its alternative text. Nothing where nothing was counted.</summary>
internal static class ChartWriter
{
    private const string Title = "Uppdragens status";

    /// <summary>Of a bar with the room around it, and of the chart's edges, in millimetres.</summary>
    private const double BarHeight = 8;
    private const double Edges = 5;

    public static IEnumerable<XElement> Write(DocumentState state, Tally tally, string shortCount)
    {
        if (tally.Total == 0) return [];
        var chart = new ReportChart(state.Charts.Count + 1, Title, ChartBars.Of(tally, state.Theme));
        state.Add(chart);
        var words = Swedish.Capitalise(shortCount);
        return
        [
            Paragraph(StyleId.Chart, Element("r", Element("drawing", Inline(state, chart, $"{Title}. {words}.")))),
            Paragraph(StyleId.ChartCaption, words),
        ];
    }

    private static XElement Inline(DocumentState state, ReportChart chart, string words) => new(
        WordDrawing + "inline",
        new XAttribute(XNamespace.Xmlns + "wp", WordDrawing),
        new XAttribute("distT", 0), new XAttribute("distB", 0), new XAttribute("distL", 0), new XAttribute("distR", 0),
        new XElement(
            WordDrawing + "extent",
            new XAttribute("cx", Measures.Drawing(state.Measures.TextWidth)),
            new XAttribute("cy", Measures.Drawing(chart.Bars.Length * BarHeight + Edges))),
        new XElement(WordDrawing + "docPr", new XAttribute("id", CoverDrawing.Id + 1 + chart.Number), new XAttribute("name", $"Diagram {chart.Number}"), new XAttribute("descr", PackageXml.Text(words))),
        new XElement(WordDrawing + "cNvGraphicFramePr"),
        new XElement(
            Drawing + "graphic",
            new XAttribute(XNamespace.Xmlns + "a", Drawing),
            new XElement(
                Drawing + "graphicData",
                new XAttribute("uri", Chart),
                new XElement(Chart + "chart", new XAttribute(XNamespace.Xmlns + "c", Chart), new XAttribute(R + "id", chart.RelationshipId)))));
}
