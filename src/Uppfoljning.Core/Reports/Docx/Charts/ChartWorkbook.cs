using System.Globalization;
using System.Xml.Linq;
using Uppfoljning.Core.Reports.Docx.Packaging;
using static Uppfoljning.Core.Reports.Docx.OfficeNames;

namespace Uppfoljning.Core.Reports.Docx.Charts;

/// <summary>The data of a chart as a workbook, which is what Word opens when someone edits them.</summary>
internal static class ChartWorkbook
{
    private const string WorkbookPath = "xl/workbook.xml";
    private const string SheetPath = "xl/worksheets/sheet1.xml";
    private const string SheetId = "sheet1";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly XNamespace sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static PackagePart Of(ReportChart chart) => new(
        chart.WorkbookPath,
        Type + "sheet",
        OpenPackage.Write(
            [PackagePart.Of(WorkbookPath, Type + "sheet.main+xml", Workbook(), new PackageRelationship(SheetId, Relationship + "worksheet", "/" + SheetPath)), PackagePart.Of(SheetPath, Type + "worksheet+xml", Sheet(chart))],
            new PackageRelationship("workbook", Relationship + "officeDocument", WorkbookPath)),
        []);

    private static XElement Workbook() => new(
        sheet + "workbook",
        new XAttribute(XNamespace.Xmlns + "r", R),
        new XElement(sheet + "sheets", new XElement(sheet + "sheet", new XAttribute("name", "Data"), new XAttribute("sheetId", 1), new XAttribute(R + "id", SheetId))));

    private static XElement Sheet(ReportChart chart) => new(
        sheet + "worksheet",
        new XElement(sheet + "sheetData", Row(1, Text("A1", "Status"), Text("B1", chart.Title)), chart.Bars.Select((bar, i) => Row(i + 2, Text(Cell('A', i + 2), bar.Label), Number(Cell('B', i + 2), bar.Count)))));

    private static XElement Row(int number, params XElement[] cells) => new(sheet + "row", new XAttribute("r", number), cells);

    private static XElement Text(string at, string text) =>
        new(sheet + "c", new XAttribute("r", at), new XAttribute("t", "inlineStr"), new XElement(sheet + "is", new XElement(sheet + "t", PackageXml.Text(text))));

    private static XElement Number(string at, int number) => new(sheet + "c", new XAttribute("r", at), new XElement(sheet + "v", number));

    private static string Cell(char column, int row) => string.Create(CultureInfo.InvariantCulture, $"{column}{row}");
}
