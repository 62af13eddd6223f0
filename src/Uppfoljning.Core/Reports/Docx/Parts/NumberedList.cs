namespace Uppfoljning.Core.Reports.Docx.Parts;

/// <summary>A numbered list by its id in the document: its level within other lists, and the number that it begins with.</summary>
internal sealed record NumberedList(int Id, int Level, int Start);
