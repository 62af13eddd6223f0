namespace Uppfoljning.Core.Diagnostics.Explanations;

/// <summary>A few lines of a file, or something else to look at.</summary>
/// <param name="Language">Such as yaml; what it is not is said by "text".</param>
/// <param name="File">The file that the lines stand in, from the project folder; null for what is no file.</param>
/// <param name="Text">The lines, without a last line break.</param>
public sealed record Example(string Language, string? File, string Text);
