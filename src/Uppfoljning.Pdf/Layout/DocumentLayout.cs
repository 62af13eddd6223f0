using System.Collections.Immutable;
using Uppfoljning.Pdf.Blocks;
using Uppfoljning.Pdf.Display;
using Uppfoljning.Pdf.Fonts;

namespace Uppfoljning.Pdf.Layout;

/// <summary>Lays a document out on pages: flow, pages, and then what only all pages together tell.</summary>
internal static class DocumentLayout
{
    public static DisplayDocument Lay(DocumentBlock document, PdfStyleSheet sheet, PdfMetadata metadata, FontCatalog fonts, FindingList findings)
    {
        var shaper = new Shaper(fonts, findings);
        var context = new LayoutContext(shaper, sheet);
        var flow = FlowBuilder.Content(context, document.Body.Children, sheet.PageWidth - sheet.MarginLeft - sheet.MarginRight, ofPages: true);
        var laid = new Paginator(sheet).Run(flow);
        var (destinations, outline) = Destinations(laid);
        var running = new RunningText(shaper, sheet, document, metadata, fonts);
        var watermark = Watermark.Of(sheet, document.Body.Style, shaper, fonts);
        var title = "";
        var pages = ImmutableArray.CreateBuilder<DisplayPage>(laid.Count);
        for (var i = 0; i < laid.Count; i++)
        {
            var shown = ColumnTitle(laid[i], ref title);
            var marks = ImmutableArray.CreateBuilder<PlacedMark>(laid[i].Marks.Count + 4);
            var filled = laid[i].Ground is null ? 0 : 1;
            marks.AddRange(laid[i].Marks.Take(filled));
            watermark?.Add(marks, laid[i].Ground ?? PdfColor.White);
            if (!laid[i].FullBleed) running.AddHeader(marks, shown);
            foreach (var mark in laid[i].Marks.Skip(filled)) AddFinished(marks, mark, destinations, shaper);
            if (!laid[i].FullBleed) running.AddFooter(marks, i + 1, laid.Count);
            pages.Add(new DisplayPage(marks.DrainToImmutable()));
        }
        return new DisplayDocument(sheet.PageWidth, sheet.PageHeight, pages.DrainToImmutable(), destinations, outline);
    }

    private static (ImmutableDictionary<string, Destination>, ImmutableArray<OutlineItem>) Destinations(List<LaidPage> pages)
    {
        var places = ImmutableDictionary.CreateBuilder<string, Destination>(StringComparer.Ordinal);
        var outline = ImmutableArray.CreateBuilder<OutlineItem>();
        for (var i = 0; i < pages.Count; i++)
        {
            foreach (var placed in pages[i].Marks)
            {
                if (placed.Mark is not AnchorMark anchor || placed.Artifact is not null) continue;
                var destination = new Destination(i, placed.Y + anchor.Y);
                places.TryAdd(anchor.Name, destination);
                if (anchor.Heading is { } heading) outline.Add(new OutlineItem(heading, destination));
            }
        }
        return (places.ToImmutable(), outline.DrainToImmutable());
    }

    /// <summary>The title in force where the page begins: one that is set before the first text counts as from the top.</summary>
    private static string ColumnTitle(LaidPage page, ref string title)
    {
        string? shown = null;
        foreach (var placed in page.Marks)
        {
            if (placed.Mark is TextMark) shown ??= title;
            if (placed.Mark is ColumnTitleMark mark) title = mark.Title;
        }
        return shown ?? title;
    }

    private static void AddFinished(ImmutableArray<PlacedMark>.Builder marks, PlacedMark placed, ImmutableDictionary<string, Destination> destinations, Shaper shaper)
    {
        if (placed.Mark is AnchorMark or ColumnTitleMark) return;
        if (placed.Mark is not PageNumberMark number)
        {
            marks.Add(placed);
            return;
        }
        if (!destinations.TryGetValue(number.Target, out var destination)) return;
        var text = shaper.Shape((destination.Page + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), number.Style);
        marks.Add(placed with { Mark = new TextMark(number.X - text.Width, number.Y, number.Slot, number.Style, text.Text, 0, text.Text.Text.Length, false) });
    }
}
