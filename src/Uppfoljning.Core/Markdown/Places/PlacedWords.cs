using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Markdown.Places;

/// <summary>Words as they are read aloud: in one line, with single blanks and without signs. The place is where they stand in the text.</summary>
public sealed record PlacedWords(string Words, TextSpan Place);
