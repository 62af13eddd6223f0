using System.Xml.Linq;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Styles;

/// <summary>Paragraph styles as XML, each element in the place that the schema gives it.</summary>
internal sealed class ParagraphStyleXml(Measures measures)
{
    /// <summary>Eighths of a point.</summary>
    private const int BarWidth = 24;

    /// <summary>Points, from the text.</summary>
    private const int BarDistance = 6;

    public XElement Of(ParagraphStyle style) => Element(
        "style",
        Attribute("type", "paragraph"),
        style.Id == StyleId.Normal ? Attribute("default", 1) : null,
        IsWordsOwn(style) ? null : Attribute("customStyle", 1),
        Attribute("styleId", style.Id),
        Value("name", style.Name),
        style.BasedOn is { } basedOn && style.Id != StyleId.Normal ? Value("basedOn", basedOn) : null,
        style.Next is { } next ? Value("next", next) : null,
        style.IsOffered ? Element("qFormat") : null,
        Group("pPr", Paragraph(style)),
        Group("rPr", Characters(style)));

    /// <summary>Names of Word's own begin small, but for a few; ours are Swedish, and begin large.</summary>
    private static bool IsWordsOwn(ParagraphStyle style) =>
        char.IsLower(style.Name[0]) || style.Name.StartsWith("List ", StringComparison.Ordinal) || style.Name is "Normal" or "Title" or "Subtitle" or "TOC Heading";

    private static XElement? Group(string name, IEnumerable<XElement?> content)
    {
        var some = content.OfType<XElement>().ToList();
        return some.Count == 0 ? null : Element(name, some);
    }

    private IEnumerable<XElement?> Paragraph(ParagraphStyle style)
    {
        yield return Switch("keepNext", style.KeepsWithNext);
        yield return style.KeepsTogether ? Element("keepLines") : null;
        yield return style.StartsPage ? Element("pageBreakBefore") : null;
        yield return style.Numbering is { } numbering ? Element("numPr", Value("numId", numbering)) : null;
        yield return style.Bar is { } bar ? Element("pBdr", Element("left", Attribute("val", "single"), Attribute("sz", BarWidth), Attribute("space", BarDistance), Attribute("color", Hex.Of(bar)))) : null;
        yield return style.Background is { } background ? Element("shd", Attribute("val", "clear"), Attribute("color", "auto"), Attribute("fill", Hex.Of(background))) : null;
        yield return Tabs(style);
        yield return Switch("suppressAutoHyphens", !style.Hyphenates);
        yield return Spacing(style);
        yield return Indent(style);
        yield return Switch("contextualSpacing", style.StandsClose);
        yield return style.IsRight ? Value("jc", "right") : null;
        yield return style.OutlineLevel is { } level ? Value("outlineLvl", level) : null;
    }

    private IEnumerable<XElement?> Characters(ParagraphStyle style)
    {
        yield return style.Family is { } family ? Wordml.Font(family) : null;
        yield return Switch("b", style.IsBold);
        yield return Switch("i", style.IsItalic);
        yield return style.Colour is { } colour ? Value("color", Hex.Of(colour)) : null;
        yield return style.Size is { } size ? Value("sz", measures.Size(size)) : null;
        yield return style.Size is { } complex ? Value("szCs", measures.Size(complex)) : null;
    }

    private static XElement? Switch(string name, bool? isOn) => isOn switch
    {
        true => Element(name),
        false => Value(name, 0),
        null => null,
    };

    private static XElement? Tabs(ParagraphStyle style)
    {
        if (style.RightTab is { } right)
            return Element("tabs", Element("tab", Attribute("val", "right"), style.HasDots ? Attribute("leader", "dot") : null, Attribute("pos", Measures.Twips(right))));
        return null;
    }

    private XElement? Spacing(ParagraphStyle style) => style is { Before: null, After: null, Line: null } ? null : Element(
        "spacing",
        style.Before is { } before ? Attribute("before", measures.Space(before)) : null,
        style.After is { } after ? Attribute("after", measures.Space(after)) : null,
        style.Line is { } line ? Attribute("line", (int)Math.Round(240 * line)) : null,
        style.Line is null ? null : Attribute("lineRule", "auto"));

    private static XElement? Indent(ParagraphStyle style) => style is { Indent: null, Hanging: null } ? null : Element(
        "ind",
        style.Indent is { } indent ? Attribute("left", Measures.Twips(indent)) : null,
        style.Hanging is { } hanging ? Attribute("hanging", Measures.Twips(hanging)) : null);
}
