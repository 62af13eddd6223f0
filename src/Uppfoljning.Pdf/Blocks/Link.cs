using Uppfoljning.Pdf.Tagging;

namespace Uppfoljning.Pdf.Blocks;

/// <summary>A link in the document or out of it: one of <paramref name="Anchor"/> and <paramref name="Uri"/> is given.</summary>
/// <param name="Description">What the link leads to, for those who don't see it.</param>
internal sealed record Link(string? Anchor, string? Uri, string Description, TagNode Tag);
