namespace Uppfoljning.Pdf.Blocks;

/// <summary>A heading as outlines and contents know it.</summary>
/// <param name="Level">From 1 to 6, never more than one below the heading before it.</param>
internal sealed record Heading(int Level, string Title, string Anchor);
