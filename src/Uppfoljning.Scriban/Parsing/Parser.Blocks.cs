using Uppfoljning.Scriban.Syntax.Statements;

namespace Uppfoljning.Scriban.Parsing;

internal sealed partial class Parser
{
    /// <summary>
    /// Statements up to what ends them. A closing <c>end</c> is taken, an <c>else</c> or <c>when</c> is left for the caller.
    /// </summary>
    /// <param name="end">What may end it.</param>
    /// <param name="opener">Where the block began, for what is wrong with it; null where what began it has been told of.</param>
    /// <param name="closed">The block's <c>end</c> was found.</param>
    private Block ParseBlock(BlockEnd end, Place? opener, out bool closed)
    {
        closed = false;
        var block = new BlockBuilder(CurrentPlace.Start < 0 ? PreviousPlace : CurrentPlace);
        if (!Enter()) return block.Build(block.Start);
        var newLines = newLinesAllowed;
        newLinesAllowed = 0;
        string? indent = null;
        while (!IsAt(TokenKind.EndOfFile))
        {
            isAstray = false;
            if (IsKeyword("end"))
            {
                TakeEnd(end);
                closed = end != BlockEnd.EndOfFile;
                if (closed) break;
            }
            else if (IsKeyword("else") || IsKeyword("when"))
            {
                if (EndsAtBranch(end, IsKeyword("else"))) break;
                ParseStrayBranch(IsKeyword("else"), hasOwnEnd: end == BlockEnd.EndOfFile);
            }
            else if (!SkipMark(ref indent))
            {
                if (IsAt(TokenKind.Raw)) block.Add(ParseRaw(), null);
                else if (ParseStatement() is { } statement) block.Add(statement, indent);
            }
        }

        if (IsAt(TokenKind.EndOfFile) && !closed && end != BlockEnd.EndOfFile) ReportMissingEnd(opener);
        depth--;
        newLinesAllowed = newLines;
        return block.Build(From(block.Start));
    }

    private static bool EndsAtBranch(BlockEnd end, bool isElse) =>
        end == BlockEnd.EndOrElseOrWhen || isElse && end == BlockEnd.EndOrElse;

    /// <summary>Moves past what is between statements; a code block that begins tells how far in it stands.</summary>
    private bool SkipMark(ref string? indent)
    {
        if (Current.Kind is not (TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.NewLine or TokenKind.SemiColon)) return false;
        var token = Current;
        if (token.Kind == TokenKind.CodeExit) indent = null;
        if (token.Kind == TokenKind.CodeEnter) indent = token.Extra > 0 ? source.Text.Substring(token.Start - token.Extra, token.Extra) : null;
        Next();
        return true;
    }

    private RawStatement ParseRaw()
    {
        var place = CurrentPlace;
        Next();
        return new RawStatement(place);
    }

    private void TakeEnd(BlockEnd end)
    {
        var token = Current;
        Next();
        if (end != BlockEnd.EndInExpression) ExpectEndOfStatement("\"end\" skrivs ensamt, vilket block det än avslutar");
        if (end == BlockEnd.EndOfFile) ReportStrayEnd(new Place(source, token.End - 1, token.End));
    }

    /// <summary>An else or when that belongs to nothing. Outside all blocks it has an end of its own, which is taken; elsewhere the end is the block's.</summary>
    private void ParseStrayBranch(bool isElse, bool hasOwnEnd)
    {
        var place = CurrentPlace;
        Next();
        if (isElse && IsKeyword("if")) Next();
        if (!IsEndOfStatement()) ParseExpression();
        ExpectEndOfStatement();
        if (hasOwnEnd) ParseBlock(BlockEnd.End, opener: null, out _);
        Report(place, isElse ? "\"else\" måste höra till en \"if\", en \"for\" eller en \"case\"." : "\"when\" måste höra till en \"case\".");
    }

    private bool IsEndOfStatement() =>
        Current.Kind is TokenKind.NewLine or TokenKind.SemiColon or TokenKind.CodeExit or TokenKind.EndOfFile;

    /// <summary>Reports what is left over after a statement, and moves past it.</summary>
    /// <param name="help">What to do about it, where the statement knows better than that it should have ended.</param>
    private bool ExpectEndOfStatement(string? help = null)
    {
        if (IsEndOfStatement()) return true;
        Report(CurrentPlace, Misplaced, HelpForMisplaced ?? help ?? "en anvisning slutar vid radens slut, med \";\" eller med \"}}\"");
        isAstray = true;
        SkipStatement();
        return false;
    }

    /// <summary>What to say about a token that cannot stand where it does.</summary>
    private string Misplaced => Current.Kind switch
    {
        TokenKind.InvalidText => "Texten kan inte läsas.",
        _ when IsTypographicQuote => "Ett typografiskt citattecken kan inte stå i koden.",
        TokenKind.EndOfFile or TokenKind.NewLine or TokenKind.CodeExit or TokenKind.Raw => $"{Capitalized(Here)}, mitt i en anvisning.",
        _ => $"\"{TextOf(Current)}\" passar inte här.",
    };

    /// <summary>What to do about a sign that is often written where it cannot stand; null for any other.</summary>
    private string? HelpForMisplaced => Current.Kind switch
    {
        TokenKind.CloseBrace => "kod avslutas med \"}}\"",
        TokenKind.Comma => "värden skiljs åt med blanksteg, och ett decimaltal skrivs med punkt, som 1.5",
        TokenKind.Colon => "efter en funktions namn skrivs värdena direkt, utan kolon",
        _ when IsTypographicQuote => "skriv raka citattecken, \" eller '",
        _ => null,
    };

    private bool IsTypographicQuote => TextOf(Current) is ['”' or '“' or '„' or '’' or '‘' or '»' or '«', ..];

    private void SkipStatement()
    {
        while (!IsEndOfStatement()) at++;
    }

    private static string Capitalized(string text) => text.Length == 0 || !char.IsLower(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
