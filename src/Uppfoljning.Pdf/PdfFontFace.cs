namespace Uppfoljning.Pdf;

/// <summary>A TrueType font file with <c>glyf</c> outlines; no collection, no CFF outlines, no WOFF.</summary>
public sealed record PdfFontFace(string Family, bool Bold, bool Italic, ReadOnlyMemory<byte> TrueType);
