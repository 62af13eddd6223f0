using Uppfoljning.Scriban.Syntax.Statements;

namespace Uppfoljning.Scriban.Parsing;

/// <summary>Tokens to a tree. Goes on after a fault where it can, so that one run tells all of them.</summary>
internal sealed partial class Parser
{
    // Deeper than anyone writes, and shallow enough for the stack.
    private const int DeepestNesting = 200;

    private readonly SourceText source;
    private readonly List<Token> tokens;
    private readonly List<LogMessage> messages;
    private readonly Stack<Place> possiblyMisspelt = [];
    private int at;
    private int newLinesAllowed;
    private int depth;
    private bool gaveUp;

    private Parser(SourceText source, List<Token> tokens, List<LogMessage> messages)
    {
        this.source = source;
        this.tokens = tokens;
        this.messages = messages;
    }

    public static Block Parse(SourceText source, bool onlyCode, out List<LogMessage> messages)
    {
        messages = [];
        var lexerMessages = new List<LogMessage>();
        var parser = new Parser(source, Lexer.Tokenize(source, lexerMessages, onlyCode), messages);
        var page = parser.ParseBlock(BlockEnd.EndOfFile, new Place(source, 0, 0), out _);
        messages.AddRange(lexerMessages);
        return page;
    }

    private Token Current => tokens[at];

    private Token Following => tokens[Math.Min(at + 1, tokens.Count - 1)];

    private Place CurrentPlace => PlaceOf(Current);

    /// <summary>The last token before the current one.</summary>
    private Place PreviousPlace => at == 0 ? new Place(source, 0, 0) : PlaceOf(tokens[at - 1]);

    private bool IsAt(TokenKind kind) => Current.Kind == kind;

    private bool IsKeyword(string word) => Current.Kind == TokenKind.Identifier && TextOf(Current).SequenceEqual(word);

    private ReadOnlySpan<char> TextOf(Token token) => token.Start < 0 ? default : source.Text.AsSpan(token.Start, token.End - token.Start);

    private Place PlaceOf(Token token) => new(source, token.Start, token.End);

    private Place From(Place start) => start with { End = Math.Max(start.End, PreviousPlace.End) };

    private bool HasBlankBefore(Token token) => token.Start > 0 && char.IsWhiteSpace(source.Text[token.Start - 1]);

    private void Next()
    {
        if (at < tokens.Count - 1) at++;
        if (newLinesAllowed > 0) SkipNewLines();
    }

    private void SkipNewLines()
    {
        while (IsAt(TokenKind.NewLine)) at++;
    }

    private bool TryTake(TokenKind kind)
    {
        if (!IsAt(kind)) return false;
        Next();
        return true;
    }

    private void Report(Place place, string message, string? help = null, Place? statement = null)
    {
        if (!gaveUp) messages.Add(new LogMessage(ParserMessageType.Error, place.Span, message, help) { Statement = statement?.Span });
    }

    /// <summary>The current token as a message names it.</summary>
    private string Found => Current.Kind switch
    {
        TokenKind.EndOfFile => "slutet på mallen",
        TokenKind.NewLine => "radens slut",
        TokenKind.Raw => "text utanför koden",
        TokenKind.InvalidText => "en text som inte kan läsas",
        _ => $"\"{TextOf(Current)}\"",
    };

    /// <summary>One step down; false, with a fault told once, when it goes too deep.</summary>
    private bool Enter()
    {
        if (depth >= DeepestNesting)
        {
            Report(CurrentPlace, $"Koden är nästlad djupare än {DeepestNesting} nivåer.");
            gaveUp = true;
            at = tokens.Count - 1;
            return false;
        }

        depth++;
        return true;
    }
}
