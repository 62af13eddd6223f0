namespace Uppfoljning.Scriban.Parsing;

/// <summary>
/// A token by offsets, end exclusive. <paramref name="Extra"/> is the width of the blanks before a code block that stands first on its line.
/// </summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, int Extra = 0);
