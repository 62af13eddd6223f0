using System.Collections.Immutable;
using System.Globalization;
using Uppfoljning.Pdf.Blocks;
using Uppfoljning.Pdf.Display;
using Uppfoljning.Pdf.Fonts;
using Uppfoljning.Pdf.Styles;

namespace Uppfoljning.Pdf.Layout;

/// <summary>The header and the footer of each page: artifacts, cut off where they don't have room.</summary>
internal sealed class RunningText
{
    private readonly Shaper shaper;
    private readonly PdfStyleSheet sheet;
    private readonly ComputedStyle header, footer;
    private readonly string title, left;

    public RunningText(Shaper shaper, PdfStyleSheet sheet, DocumentBlock document, PdfMetadata metadata, FontCatalog fonts)
    {
        this.shaper = shaper;
        this.sheet = sheet;
        header = StyleResolver.Compute(sheet.Header, document.Body.Style, fonts);
        footer = StyleResolver.Compute(sheet.Footer, document.Body.Style, fonts);
        title = metadata.Title;
        left = document.FooterText;
    }

    public void AddHeader(ImmutableArray<PlacedMark>.Builder marks, string columnTitle) =>
        AddLine(marks, header, ArtifactKind.Header, sheet.HeaderTop, title, columnTitle);

    public void AddFooter(ImmutableArray<PlacedMark>.Builder marks, int page, int pages)
    {
        var number = sheet.PageNumberText
            .Replace("{sidor}", pages.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{sida}", page.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        AddLine(marks, footer, ArtifactKind.Footer, sheet.PageHeight - sheet.FooterBottom - footer.LineHeight, left, number);
    }

    private void AddLine(ImmutableArray<PlacedMark>.Builder marks, ComputedStyle style, ArtifactKind kind, double y, string start, string end)
    {
        var width = sheet.PageWidth - sheet.MarginLeft - sheet.MarginRight;
        var right = Fitted(end, style, width * 0.6);
        var first = Fitted(start, style, width - right.Width - (right.Width > 0 ? style.Text.Size : 0));
        var baseline = y + ParagraphLayout.Baseline(style);
        Add(first, sheet.MarginLeft);
        Add(right, sheet.MarginLeft + width - right.Width);

        void Add(ShapedParagraph text, double x)
        {
            foreach (var run in text.Runs)
                marks.Add(new PlacedMark(x, baseline, new TextMark(text.Sums[run.Start], 0, null, run.Style, text.Text, run.Start, run.End, false), kind));
        }
    }

    private ShapedParagraph Fitted(string text, ComputedStyle style, double width)
    {
        var shaped = shaper.Shape(text, style.Text);
        while (shaped.Width > width && text.Length > 0)
        {
            // Always fewer letters than before, with or without the sign that some are gone.
            var letters = Math.Min(text.TrimEnd('…').Length - 1, (int)(text.Length * width / shaped.Width));
            text = letters < 1 ? "" : text[..letters].TrimEnd(' ') + "…";
            shaped = shaper.Shape(text, style.Text);
        }
        return shaped;
    }
}
