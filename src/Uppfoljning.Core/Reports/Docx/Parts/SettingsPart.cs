using System.Xml.Linq;
using Uppfoljning.Core.Reports.Docx.Packaging;
using static Uppfoljning.Core.Reports.Docx.OfficeNames;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Parts;

/// <summary>
/// What Word is told of the document as a whole. It is not told to update fields when it opens: it would ask the reader first whether
/// to fetch from other files, which frightens, and nothing here needs it.
/// </summary>
internal static class SettingsPart
{
    /// <summary>Layout as of Word 2013 and later; without it, Word says that the document is of an older kind.</summary>
    private const int LatestLayout = 15;

    public static PackagePart Of() => PackagePart.Of("word/settings.xml", WordType + "settings+xml", Element(
        "settings",
        new XAttribute(XNamespace.Xmlns + "w", W),
        Element("autoHyphenation"),
        Value("characterSpacingControl", "doNotCompress"),
        Element("compat", Element(
            "compatSetting",
            Attribute("name", "compatibilityMode"),
            Attribute("uri", "http://schemas.microsoft.com/office/word"),
            Attribute("val", LatestLayout))),
        Element("themeFontLang", Attribute("val", StylesPart.Language)),
        Value("decimalSymbol", ","),
        Value("listSeparator", ";")));
}
