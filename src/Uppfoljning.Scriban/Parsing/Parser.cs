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
    private readonly Stack<Place> possibleOpenings = [];
    private readonly Stack<Place> possibleEnds = [];
    private readonly HashSet<string> boundNames = new(StringComparer.Ordinal);
    private int at;
    private int newLinesAllowed;
    private int depth;
    private int openIfs;
    private bool isAstray;
    private bool gaveUp;

    private Parser(SourceText source, List<Token> tokens, List<LogMessage> messages)
    {
        this.source = source;
        this.tokens = tokens;
        this.messages = messages;
    }

    /// <param name="source">The template.</param>
    /// <param name="onlyCode">Whether it is code without braces.</param>
    /// <param name="messages">All faults.</param>
    /// <param name="looseEnds">Where two closing braces stand in the text outside code.</param>
    public static Block Parse(SourceText source, bool onlyCode, out List<LogMessage> messages, out List<Place> looseEnds)
    {
        messages = [];
        var lexerMessages = new List<LogMessage>();
        var lexed = Lexer.Tokenize(source, lexerMessages, onlyCode);
        var parser = new Parser(source, lexed.Tokens, messages);
        var page = parser.ParseBlock(BlockEnd.EndOfFile, new Place(source, 0, 0), out _);
        messages.AddRange(lexerMessages);
        if (messages.Count > 1 || lexed.Unclosed.Count > 0) FollowUps.Mark(source, messages, lexed.Unclosed);
        looseEnds = lexed.LooseEnds;
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

    /// <summary>Tells a fault; one at a text that can't be read has been told by the lexer, and one after the parser lost its way follows from the first.</summary>
    private void Report(Place place, string message, string? help = null, Place? statement = null, bool isFollowUp = false)
    {
        if (gaveUp) return;
        messages.Add(new LogMessage(ParserMessageType.Error, place.Span, message, help)
        {
            Statement = statement?.Span,
            IsFollowUp = isFollowUp || isAstray || IsAt(TokenKind.InvalidText) && place.Start == Current.Start,
        });
    }

    /// <summary>Tells a fault after which what is left of the statement makes no sense.</summary>
    private void ReportAndLoseWay(Place place, string message, string? help = null)
    {
        Report(place, message, help);
        isAstray = true;
    }

    /// <summary>What is at the current token, as a clause.</summary>
    private string Here => Current.Kind switch
    {
        TokenKind.EndOfFile => "här slutar mallen",
        TokenKind.NewLine => "här slutar raden",
        TokenKind.CodeExit => "här slutar koden",
        TokenKind.Raw => "här börjar text utanför koden",
        TokenKind.InvalidText => "här står en text som inte kan läsas",
        _ => $"här står \"{TextOf(Current)}\"",
    };

    /// <summary>One step down; false, with a fault told once, when it goes too deep.</summary>
    private bool Enter()
    {
        if (depth >= DeepestNesting)
        {
            Report(CurrentPlace, $"Fler än {DeepestNesting} block eller parenteser ligger inuti varandra.");
            gaveUp = true;
            at = tokens.Count - 1;
            return false;
        }

        depth++;
        return true;
    }
}
