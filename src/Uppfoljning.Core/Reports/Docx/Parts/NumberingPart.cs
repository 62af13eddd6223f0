using System.Globalization;
using System.Xml.Linq;
using Uppfoljning.Core.Reports.Docx.Packaging;
using Uppfoljning.Core.Reports.Docx.Styles;
using static Uppfoljning.Core.Reports.Docx.OfficeNames;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Parts;

/// <summary>What stands before the items of lists. All bulleted lists are one; each numbered list begins anew, and so is one of its own. Numbers are numbers at every level, as in the pages and the PDF: people refer to them.</summary>
internal static class NumberingPart
{
    public const int Bullets = 1;

    /// <summary>Of the style of numbered lists, for those that the office adds.</summary>
    public const int Numbers = 2;

    /// <summary>The last level that Word has.</summary>
    public const int DeepestLevel = 8;

    private const double Step = 5.5;

    private static readonly string[] signs = ["•", "–", "▪"];

    /// <summary>Where an item's text begins at a level, in millimetres from the left.</summary>
    public static double Indent(int level) => Step * (level + 1);

    public static PackagePart Of(IEnumerable<NumberedList> lists) => PackagePart.Of("word/numbering.xml", WordType + "numbering+xml", Element(
        "numbering",
        new XAttribute(XNamespace.Xmlns + "w", W),
        Definition(Bullets, StyleId.ListBullet, level => ("bullet", signs[level % signs.Length])),
        Definition(Numbers, StyleId.ListNumber, level => ("decimal", string.Create(CultureInfo.InvariantCulture, $"%{level + 1}."))),
        Instance(Bullets, Bullets),
        Instance(Numbers, Numbers),
        lists.Select(list => Instance(list.Id, Numbers, Element("lvlOverride", Attribute("ilvl", list.Level), Value("startOverride", list.Start))))));

    private static XElement Definition(int id, string style, Func<int, (string Format, string Text)> sign) => Element(
        "abstractNum",
        Attribute("abstractNumId", id),
        Value("multiLevelType", "multilevel"),
        Enumerable.Range(0, DeepestLevel + 1).Select(level => Element(
            "lvl",
            Attribute("ilvl", level),
            Value("start", 1),
            Value("numFmt", sign(level).Format),
            level == 0 ? Value("pStyle", style) : null,
            Value("lvlText", sign(level).Text),
            Value("lvlJc", "left"),
            Element("pPr", Element("ind", Attribute("left", Measures.Twips(Indent(level))), Attribute("hanging", Measures.Twips(Step)))))));

    private static XElement Instance(int id, int definition, params XElement[] overrides) =>
        Element("num", Attribute("numId", id), Value("abstractNumId", definition), overrides);
}
