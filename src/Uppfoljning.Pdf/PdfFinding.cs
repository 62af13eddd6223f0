namespace Uppfoljning.Pdf;

/// <summary>Something in the HTML that the file can't hold as it stands. Line and column are counted from 1 in the HTML handed in; 0 where there is no place.</summary>
/// <param name="Message">What is wrong, in Swedish, with the value quoted.</param>
/// <param name="Help">What to do about it, in Swedish.</param>
public sealed record PdfFinding(int Line, int Column, PdfFindingKind Kind, string Message, string? Help);
