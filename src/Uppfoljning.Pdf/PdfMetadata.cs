namespace Uppfoljning.Pdf;

/// <summary>What the file says about itself.</summary>
/// <param name="Title">The document's title, shown in the window's title and in the running header; may not be blank.</param>
/// <param name="Author">Who stands behind the document.</param>
/// <param name="Subject">What it is about, in a line.</param>
/// <param name="Language">A language tag such as <c>sv-SE</c>.</param>
/// <param name="Date">When the document was made; never taken from a clock. A document with attachments has one.</param>
/// <param name="Producer">The program that made it.</param>
public sealed record PdfMetadata(
    string Title, string? Author = null, string? Subject = null, string Language = "sv-SE", DateOnly? Date = null, string? Producer = null);
