using System.Xml.Linq;
using Uppfoljning.Core.Reports.Docx.Packaging;
using static Uppfoljning.Core.Reports.Docx.OfficeNames;

namespace Uppfoljning.Core.Reports.Docx;

/// <summary>The elements that most of a Word document is made of.</summary>
internal static class Wordml
{
    public static XElement Element(string name, params object?[] content) => new(W + name, content);

    public static XAttribute Attribute(string name, object value) => new(W + name, value);

    /// <summary>An element that says one thing.</summary>
    public static XElement Value(string name, object value) => new(W + name, Attribute("val", value));

    public static XElement Paragraph(string style, params object?[] content) =>
        Element("p", Element("pPr", Value("pStyle", style)), content);

    /// <summary>A paragraph of plain text.</summary>
    public static XElement Paragraph(string style, string text) => Paragraph(style, Run(text));

    /// <summary>Text in a paragraph; its line breaks and tabs are such in Word too.</summary>
    public static XElement Run(string text, string? style = null) =>
        Element("r", style is null ? null : Element("rPr", Value("rStyle", style)), Pieces(PackageXml.Text(text)));

    /// <summary>The typeface of all kinds of letters.</summary>
    public static XElement Font(string family) =>
        Element("rFonts", Attribute("ascii", family), Attribute("hAnsi", family), Attribute("eastAsia", family), Attribute("cs", family));

    private static IEnumerable<XElement> Pieces(string text)
    {
        var start = 0;
        for (var at = text.IndexOfAny(breaks); at >= 0; at = text.IndexOfAny(breaks, start))
        {
            if (at > start) yield return Text(text[start..at]);
            yield return Element(text[at] == '\t' ? "tab" : "br");
            start = at + 1;
        }
        if (start < text.Length) yield return Text(text[start..]);
    }

    private static readonly char[] breaks = ['\n', '\t'];

    private static XElement Text(string text) => Element("t", new XAttribute(XNamespace.Xml + "space", "preserve"), text);
}
