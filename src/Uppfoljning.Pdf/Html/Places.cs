using AngleSharp.Dom;

namespace Uppfoljning.Pdf.Html;

/// <summary>Where elements stand in the source.</summary>
internal static class Places
{
    /// <summary>An element that the parser made up is where its parent is.</summary>
    public static SourcePlace Of(IElement? element)
    {
        for (; element is not null; element = element.ParentElement)
            if (element.SourceReference is { } source) return new SourcePlace(source.Position.Line, source.Position.Column);
        return default;
    }
}
