namespace Uppfoljning.Scriban.Parsing;

/// <summary>A template cut into tokens, with what is odd about it.</summary>
/// <param name="Tokens">The tokens, the last of which is the end of the template.</param>
/// <param name="Unclosed">What was opened and never closed.</param>
/// <param name="LooseEnds">Where two closing braces stand in the text outside code.</param>
internal sealed record LexedText(List<Token> Tokens, List<Unclosed> Unclosed, List<Place> LooseEnds);
