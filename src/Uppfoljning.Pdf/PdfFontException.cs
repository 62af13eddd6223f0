namespace Uppfoljning.Pdf;

/// <summary>A font file that can't be used. The message, in Swedish, says which and why.</summary>
public sealed class PdfFontException : Exception
{
    public PdfFontException()
    {
    }

    public PdfFontException(string message) : base(message)
    {
    }

    public PdfFontException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
