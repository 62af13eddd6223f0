using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Uppfoljning.Core.Reports.Docx.Packaging;
using Uppfoljning.Core.Reports.Docx.Styles;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>Tables. Their header row is marked as such and stands on every page; no row is cut by a page's end.</summary>
internal static class TableWriter
{
    /// <summary>A table with row headers in its first column, under a caption.</summary>
    public static IEnumerable<XElement> Write(string caption, ImmutableArray<TableColumn> columns, IEnumerable<ImmutableArray<IEnumerable<XElement>>> rows, bool hasSum = false) =>
    [
        Paragraph(StyleId.Caption, caption),
        Table(
            caption,
            columns,
            hasRowHeaders: true,
            hasSum,
            [Row(columns, [.. columns.Select(column => new[] { Run(column.Header) })], isHeader: true), .. rows.Select(row => Row(columns, row, isHeader: false))]),
    ];

    public static XElement Table(string? caption, ImmutableArray<TableColumn> columns, bool hasRowHeaders, bool hasSum, IEnumerable<XElement> rows) => Element(
        "tbl",
        Element(
            "tblPr",
            Value("tblStyle", StyleId.Table),
            Element("tblW", Attribute("w", columns.Sum(column => Measures.Twips(column.Width))), Attribute("type", "dxa")),
            Element("tblLayout", Attribute("type", "fixed")),
            Look(hasRowHeaders, hasSum),
            caption is null ? null : Value("tblCaption", PackageXml.Text(caption))),
        Element("tblGrid", columns.Select(column => Element("gridCol", Attribute("w", Measures.Twips(column.Width))))),
        rows);

    public static XElement Row(ImmutableArray<TableColumn> columns, IReadOnlyList<IEnumerable<XElement>> cells, bool isHeader) => Element(
        "tr",
        Element("trPr", Element("cantSplit"), isHeader ? Element("tblHeader") : null),
        columns.Select((column, i) => Element(
            "tc",
            Element("tcPr", Element("tcW", Attribute("w", Measures.Twips(column.Width)), Attribute("type", "dxa"))),
            Paragraph(column.StyleOf(isHeader), i < cells.Count ? cells[i] : []))));

    /// <summary>Which parts of the table's style hold here: the header row, the sum, the row headers; never stripes.</summary>
    private static XElement Look(bool hasRowHeaders, bool hasSum)
    {
        var parts = 0x0020 | (hasSum ? 0x0040 : 0) | (hasRowHeaders ? 0x0080 : 0) | 0x0200 | 0x0400;
        return Element(
            "tblLook",
            Attribute("val", parts.ToString("X4", CultureInfo.InvariantCulture)),
            Attribute("firstRow", 1),
            Attribute("lastRow", hasSum ? 1 : 0),
            Attribute("firstColumn", hasRowHeaders ? 1 : 0),
            Attribute("lastColumn", 0),
            Attribute("noHBand", 1),
            Attribute("noVBand", 1));
    }
}
