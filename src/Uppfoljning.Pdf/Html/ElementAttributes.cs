using AngleSharp.Dom;

namespace Uppfoljning.Pdf.Html;

/// <summary>Reads attributes. Most elements have none, and are asked for many: that is seen at once.</summary>
internal static class ElementAttributes
{
    public static string? Attribute(this IElement element, string name) =>
        element.Attributes.Length == 0 ? null : element.GetAttribute(name);
}
