namespace Uppfoljning.Pdf;

/// <summary>A file within the file, byte for byte. A document that has one is PDF/A-3a, which allows any kind of file, instead of PDF/A-2a.</summary>
/// <param name="FileName">What it is saved as: a name without folders. No two are alike in a document.</param>
/// <param name="MediaType">Such as <c>application/json</c>, without parameters.</param>
/// <param name="Description">What it holds, for people; may not be blank.</param>
/// <param name="Relation">What it is to the document.</param>
public sealed record PdfAttachment(
    string FileName, string MediaType, string Description, ReadOnlyMemory<byte> Bytes, PdfAttachmentRelation Relation = PdfAttachmentRelation.Data);
