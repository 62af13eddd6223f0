using Uppfoljning.Pdf.Blocks;
using Uppfoljning.Pdf.Display;
using Uppfoljning.Pdf.Text;

namespace Uppfoljning.Pdf.Layout;

/// <summary>What building the flow needs, and what waits for the next line.</summary>
internal sealed class LayoutContext(Shaper shaper, PdfStyleSheet sheet)
{
    private readonly Dictionary<ParagraphBlock, ShapedParagraph> measured = new(ReferenceEqualityComparer.Instance);

    public Shaper Shaper { get; } = shaper;

    public Hyphenator Hyphenator { get; } = new();

    public PdfStyleSheet Sheet { get; } = sheet;

    /// <summary>No picture is higher.</summary>
    public double HighestPicture { get; } = (sheet.PageHeight - sheet.MarginTop - sheet.MarginBottom) * 0.85;

    /// <summary>What the running header says where the flow now is.</summary>
    public string ColumnTitle { get; set; } = "";

    /// <summary>Marks for the next line or picture: anchors, column titles.</summary>
    public List<Mark> Pending { get; } = [];

    /// <summary>The label that stands before the next line.</summary>
    public (TextInline Text, double Right)? Marker { get; set; }

    /// <summary>A paragraph's glyphs; kept when a table first asks how wide they are.</summary>
    public ShapedParagraph Shape(ParagraphBlock paragraph, bool keep = false)
    {
        if (measured.Remove(paragraph, out var known)) return keep ? measured[paragraph] = known : known;
        var shaped = Shaper.Shape(paragraph.Inlines.AsSpan());
        if (keep) measured[paragraph] = shaped;
        return shaped;
    }
}
