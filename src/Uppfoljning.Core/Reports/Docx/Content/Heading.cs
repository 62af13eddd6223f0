namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>A heading of the document, by which its contents lead to it.</summary>
internal sealed record Heading(int Level, string Text, string Bookmark);
