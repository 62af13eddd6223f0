using Uppfoljning.Pdf.Fonts;

namespace Uppfoljning.Pdf;

/// <summary>A TrueType font file with <c>glyf</c> outlines; no collection, no CFF outlines, no WOFF.</summary>
public sealed record PdfFontFace(string Family, bool Bold, bool Italic, ReadOnlyMemory<byte> TrueType)
{
    /// <summary>Why text can't be set with the file, in Swedish; null where it can, as far as that shows before a letter is drawn.</summary>
    public string? Fault => TrueTypeFont.Open(TrueType, out var fault) is null ? fault!.Message : null;
}
