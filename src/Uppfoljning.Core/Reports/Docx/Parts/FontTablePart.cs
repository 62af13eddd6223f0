using System.Xml.Linq;
using Uppfoljning.Core.Reports.Docx.Packaging;
using static Uppfoljning.Core.Reports.Docx.OfficeNames;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Parts;

/// <summary>What Word takes on a computer that lacks the theme's typeface: one without serifs, where it would otherwise take Times New Roman.</summary>
internal static class FontTablePart
{
    public static PackagePart Of(IEnumerable<string> families) => PackagePart.Of("word/fontTable.xml", WordType + "fontTable+xml", Element(
        "fonts",
        new XAttribute(XNamespace.Xmlns + "w", W),
        families.Distinct().Select(family => Element("font", Attribute("name", family), Value("altName", "Calibri"), Value("family", "swiss"), Value("pitch", "variable")))));
}
