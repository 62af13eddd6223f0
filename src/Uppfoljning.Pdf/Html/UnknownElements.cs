using AngleSharp.Dom;

namespace Uppfoljning.Pdf.Html;

/// <summary>Tells of elements that are outside the subset or where they can't stand.</summary>
internal static class UnknownElements
{
    public static void Report(ReadingContext context, IElement element)
    {
        var name = element.LocalName;
        if (name is "li" or "dt" or "dd" or "tr" or "td" or "th" or "tbody" or "thead" or "tfoot" or "caption")
            context.Found(element, PdfFindingKind.Misplaced, $"<{name}> står utanför sin lista eller tabell.", "Innehållet visas som ett eget stycke.");
        else if (ElementKinds.IsSilent(name))
            context.Found(element, PdfFindingKind.UnknownElement, $"<{name}> kan inte vara med i en PDF.", "Ta bort det ur mallen.");
        else
            context.Found(element, PdfFindingKind.UnknownElement, $"Elementet <{name}> känns inte igen.", "Innehållet visas, men utan betydelsen; använd ett av de kända elementen.");
    }
}
