using System.Text;
using AngleSharp.Dom;
using Uppfoljning.Pdf.Blocks;
using Uppfoljning.Pdf.Tagging;

namespace Uppfoljning.Pdf.Html;

/// <summary>Reads links; one that leads nowhere is shown as text, with a finding.</summary>
internal static class LinkReader
{
    public static Link? Read(ReadingContext context, IElement element, TagNode tag)
    {
        if (element.Attribute("href") is not { } written) return null;
        var href = written.Trim();
        var text = Whitespace.Collapse(element.Attribute("title") ?? element.TextContent);
        if (text == "") text = href;
        if (href.StartsWith('#'))
        {
            var id = Uri.UnescapeDataString(href[1..]);
            if (context.Index.Ids.Contains(id)) return new Link(id, null, text, context.Tag(tag, TagRole.Link, element));
            context.Found(element, PdfFindingKind.BrokenLink, $"Länken ”{href}” leder ingenstans: inget i dokumentet har det id:t.");
            return null;
        }
        if (Uri.TryCreate(href, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" or "tel" && href.Length < 2_000)
            return new Link(null, uri.AbsoluteUri, text, context.Tag(tag, TagRole.Link, element));
        if (RelativeAddress(href) is { } path) return new Link(null, path, text, context.Tag(tag, TagRole.Link, element));
        context.Found(element, PdfFindingKind.BrokenLink, $"Länken ”{Short(href)}” är ingen fullständig adress.", "Skriv den från https:// eller mailto:, eller som #id inom dokumentet.");
        return null;
    }

    /// <summary>A path from where the file lies, escaped as addresses are; null for what names a scheme, as <c>javascript:</c> does.</summary>
    private static string? RelativeAddress(string href)
    {
        var colon = href.AsSpan().IndexOfAny(":/?#");
        if (href.Length is 0 or >= 2_000 || (colon >= 0 && href[colon] == ':')) return null;
        return string.Concat(Encoding.UTF8.GetBytes(href).Select(unit => unit is > 0x20 and < 0x7F ? ((char)unit).ToString() : $"%{unit:X2}"));
    }

    private static string Short(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
