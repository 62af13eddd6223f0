using System.Xml.Linq;
using Uppfoljning.Core.Reports.Themes;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Styles;

/// <summary>The styles of words within a paragraph.</summary>
internal static class CharacterStyles
{
    /// <summary>Has the signs of statuses, where Word is; elsewhere another typeface is taken for them.</summary>
    private const string SignFont = "Segoe UI Symbol";

    public static IEnumerable<XElement> Of(Theme theme) =>
    [
        Style(StyleId.Strong, "Strong", isOwn: false, Element("b")),
        Style(StyleId.Emphasis, "Emphasis", isOwn: false, Element("i")),
        Style(StyleId.Hyperlink, "Hyperlink", isOwn: false, Value("color", Hex.Of(theme.Light["profil"])), Value("u", "single")),
        Style(StyleId.Draft, "Utkast", isOwn: true, Element("b"), Value("color", Hex.Of(theme.Light["röd"]))),
        Style(StyleId.StatusSign, "Statustecken", isOwn: true, Font(SignFont)),
    ];

    private static XElement Style(string id, string name, bool isOwn, params XElement[] properties) => Element(
        "style",
        Attribute("type", "character"),
        isOwn ? Attribute("customStyle", 1) : null,
        Attribute("styleId", id),
        Value("name", name),
        Element("qFormat"),
        Element("rPr", properties));
}
