namespace Uppfoljning.Pdf;

/// <summary>How the lines of a block are set.</summary>
public enum PdfTextAlign
{
    Left,
    Right,
    Center,
}
