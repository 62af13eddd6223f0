namespace Uppfoljning.Pdf.Display;

/// <summary>A mark with the place of its box on the page.</summary>
/// <param name="Artifact">What it is when it is no content of its own here; null where its slot tells.</param>
internal readonly record struct PlacedMark(double X, double Y, Mark Mark, ArtifactKind? Artifact);
