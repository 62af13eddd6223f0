namespace Uppfoljning.Pdf.Html;

/// <summary>The closed list of elements.</summary>
internal static class ElementKinds
{
    public static bool IsBlock(string name) => name is
        "section" or "article" or "nav" or "header" or "footer" or "div" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
        or "p" or "ul" or "ol" or "dl" or "table" or "figure" or "figcaption";

    public static bool IsInline(string name) => name is "a" or "strong" or "em" or "b" or "i" or "abbr" or "br" or "span" or "img" or "svg";

    /// <summary>What holds no text to read.</summary>
    public static bool IsSilent(string name) => name is "script" or "style" or "template" or "noscript" or "head" or "iframe" or "object" or "video" or "audio" or "canvas";

    /// <summary>Elements outside the list that stand on lines of their own in HTML: read as div.</summary>
    public static bool IsForeignBlock(string name) => name is
        "main" or "aside" or "blockquote" or "pre" or "hr" or "form" or "fieldset" or "address" or "details" or "summary" or "dialog"
        or "li" or "dt" or "dd" or "tr" or "td" or "th" or "tbody" or "thead" or "tfoot" or "caption" or "menu" or "hgroup" or "search";
}
