namespace Uppfoljning.Pdf;

/// <summary>
/// A word that lies under the text of every page, along its diagonal and as large as the page lets it be, as UTKAST on a
/// draft. It is an artifact: those who hear the document don't hear it.
/// </summary>
/// <param name="Text">One line; may not be blank.</param>
/// <param name="Color">On white. Choose it so pale that text over it keeps its contrast. On a page that is filled with a
/// colour of its own the word is as much darker than that colour as this one is than white, or lighter where nothing is darker.</param>
/// <param name="FontFamily">A family of the font set, set bold; null for the body's.</param>
public sealed record PdfWatermark(string Text, PdfColor Color, string? FontFamily = null);
