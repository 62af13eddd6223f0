using System.Globalization;
using System.Xml.Linq;
using Uppfoljning.Core.Reports.Docx.Packaging;
using Uppfoljning.Core.Reports.Docx.Parts;
using Uppfoljning.Core.Reports.Docx.Styles;
using Uppfoljning.Core.Reports.Themes;
using static Uppfoljning.Core.Reports.Docx.OfficeNames;

namespace Uppfoljning.Core.Reports.Docx.Charts;

/// <summary>A chart that Word can edit: lying bars, each with its words before it and its number after it. Its data stand in a workbook within the document.</summary>
internal static class ChartPart
{
    private const string Workbook = "data";
    private const int CategoryAxis = 1;
    private const int ValueAxis = 2;

    /// <summary>Hundredths of a point, as drawings count type.</summary>
    private const int TextSize = 950;

    private const int EdgeWidth = 9_525;

    public static PackagePart Of(ReportChart chart, Theme theme) => PackagePart.Of(
        chart.Path,
        "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        new XElement(
            Chart + "chartSpace",
            new XAttribute(XNamespace.Xmlns + "c", Chart),
            new XAttribute(XNamespace.Xmlns + "a", Drawing),
            new XAttribute(XNamespace.Xmlns + "r", R),
            Value("date1904", 0),
            Value("lang", StylesPart.Language),
            Value("roundedCorners", 0),
            new XElement(
                Chart + "chart",
                Value("autoTitleDeleted", 1),
                new XElement(Chart + "plotArea", new XElement(Chart + "layout"), Bars(chart), Axis("catAx", CategoryAxis, ValueAxis), Axis("valAx", ValueAxis, CategoryAxis)),
                Value("plotVisOnly", 1),
                Value("dispBlanksAs", "gap")),
            new XElement(Chart + "spPr", Nothing("noFill"), new XElement(Drawing + "ln", Nothing("noFill"))),
            Text(theme),
            new XElement(Chart + "externalData", new XAttribute(R + "id", Workbook), Value("autoUpdate", 0))),
        new PackageRelationship(Workbook, Relationship + "package", "/" + chart.WorkbookPath));

    private static XElement Bars(ReportChart chart) => new(
        Chart + "barChart",
        Value("barDir", "bar"),
        Value("grouping", "clustered"),
        Value("varyColors", 0),
        new XElement(
            Chart + "ser",
            Value("idx", 0),
            Value("order", 0),
            new XElement(Chart + "tx", Cached("strRef", "strCache", "Data!$B$1", null, [chart.Title])),
            Value("invertIfNegative", 0),
            chart.Bars.Select(Point),
            new XElement(
                Chart + "dLbls",
                Value("dLblPos", "outEnd"),
                Value("showLegendKey", 0), Value("showVal", 1), Value("showCatName", 0), Value("showSerName", 0), Value("showPercent", 0), Value("showBubbleSize", 0)),
            new XElement(Chart + "cat", Cached("strRef", "strCache", Range('A', chart), null, [.. chart.Bars.Select(bar => bar.Label)])),
            new XElement(Chart + "val", Cached("numRef", "numCache", Range('B', chart), "General", [.. chart.Bars.Select(bar => bar.Count.ToString(CultureInfo.InvariantCulture))]))),
        Value("gapWidth", 45),
        Value("axId", CategoryAxis),
        Value("axId", ValueAxis));

    private static XElement Point(ChartBar bar, int index) => new(
        Chart + "dPt",
        Value("idx", index),
        Value("invertIfNegative", 0),
        Value("bubble3D", 0),
        new XElement(Chart + "spPr", Fill(Hex.Of(bar.Fill)), new XElement(Drawing + "ln", new XAttribute("w", EdgeWidth), Fill(Hex.Of(bar.Edge)))));

    /// <summary>What the workbook says, said here too, so that the chart is drawn without opening it.</summary>
    private static XElement Cached(string reference, string cache, string cells, string? format, string[] values) => new(
        Chart + reference,
        new XElement(Chart + "f", cells),
        new XElement(
            Chart + cache,
            format is null ? null : new XElement(Chart + "formatCode", format),
            Value("ptCount", values.Length),
            values.Select((value, i) => new XElement(Chart + "pt", new XAttribute("idx", i), new XElement(Chart + "v", PackageXml.Text(value))))));

    /// <summary>The words stand along the left, the first bar on top; the numbers stand at the bars, and need no axis.</summary>
    private static XElement Axis(string name, int id, int other)
    {
        var isCategory = id == CategoryAxis;
        return new XElement(
            Chart + name,
            Value("axId", id),
            new XElement(Chart + "scaling", Value("orientation", isCategory ? "maxMin" : "minMax"), isCategory ? null : Value("min", 0)),
            Value("delete", isCategory ? 0 : 1),
            Value("axPos", isCategory ? "l" : "t"),
            Value("numFmt", "General", "formatCode", new XAttribute("sourceLinked", 0)),
            Value("majorTickMark", "none"),
            Value("minorTickMark", "none"),
            Value("tickLblPos", "low"),
            new XElement(Chart + "spPr", new XElement(Drawing + "ln", Nothing("noFill"))),
            Value("crossAx", other),
            Value("crosses", "autoZero"));
    }

    private static XElement Text(Theme theme) => new(
        Chart + "txPr",
        new XElement(Drawing + "bodyPr"),
        new XElement(Drawing + "p", new XElement(Drawing + "pPr", new XElement(
            Drawing + "defRPr",
            new XAttribute("sz", TextSize),
            Fill(Hex.Of(theme.Light["text"])),
            new XElement(Drawing + "latin", new XAttribute("typeface", theme.Font.Family))))));

    private static string Range(char column, ReportChart chart) => string.Create(CultureInfo.InvariantCulture, $"Data!${column}$2:${column}${chart.Bars.Length + 1}");

    private static XElement Fill(string colour) => new(Drawing + "solidFill", new XElement(Drawing + "srgbClr", new XAttribute("val", colour)));

    private static XElement Nothing(string name) => new(Drawing + name);

    private static XElement Value(string name, object value, string attribute = "val", XAttribute? more = null) => new(Chart + name, new XAttribute(attribute, value), more);
}
