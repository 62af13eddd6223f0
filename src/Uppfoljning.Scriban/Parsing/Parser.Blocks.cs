using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax.Statements;

namespace Uppfoljning.Scriban.Parsing;

internal sealed partial class Parser
{
    /// <summary>
    /// Statements up to what ends them. A closing <c>end</c> is taken, an <c>else</c> or <c>when</c> is left for the caller.
    /// </summary>
    /// <param name="end">What may end it.</param>
    /// <param name="opener">Where the block began, for what is wrong with it.</param>
    /// <param name="closed">The block's <c>end</c> was found.</param>
    private Block ParseBlock(BlockEnd end, Place opener, out bool closed)
    {
        closed = false;
        var block = new BlockBuilder(CurrentPlace.Start < 0 ? PreviousPlace : CurrentPlace);
        if (!Enter()) return block.Build(block.Start);
        var newLines = newLinesAllowed;
        newLinesAllowed = 0;
        string? indent = null;
        while (!IsAt(TokenKind.EndOfFile))
        {
            if (IsKeyword("end"))
            {
                TakeEnd(end);
                closed = end != BlockEnd.EndOfFile;
                if (closed) break;
            }
            else if (IsKeyword("else") || IsKeyword("when"))
            {
                if (EndsAtBranch(end, IsKeyword("else"))) break;
                ParseStrayBranch(IsKeyword("else"));
            }
            else if (!SkipMark(ref indent))
            {
                if (IsAt(TokenKind.Raw)) block.Add(ParseRaw(), null);
                else if (ParseStatement() is { } statement) block.Add(statement, indent);
            }
        }

        if (IsAt(TokenKind.EndOfFile) && !closed && end != BlockEnd.EndOfFile)
            ReportMissingEnd(opener);
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
        if (end != BlockEnd.EndInExpression) ExpectEndOfStatement();
        if (end == BlockEnd.EndOfFile && !ReportMisspelt()) Report(new Place(source, token.End - 1, token.End), "Det finns ett \"end\" utan något block att avsluta.");
    }

    /// <summary>Whether a statement before an <c>end</c> too many was meant to begin a block; the nearest is taken for it.</summary>
    private bool ReportMisspelt()
    {
        while (possiblyMisspelt.TryPop(out var word))
        {
            if (Suggestion.For(word.Text.ToString(), StatementWords.Blocks) is not { } help) continue;
            Report(word, $"\"{word.Text}\" inleder inget block, men har ett \"end\".", help);
            return true;
        }
        return false;
    }

    private void ReportMissingEnd(Place opener)
    {
        var opening = Opening(opener);
        Report(PreviousPlace, $"\"{opening}\" har inget \"end\".", "varje block avslutas med {{ end }}", opener with { End = opener.Start + opening.Length });
    }

    /// <summary>The line of code that opened a block, as far as it goes.</summary>
    private string Opening(Place opener)
    {
        var text = source.Text.AsSpan(opener.Start);
        var stop = text.IndexOfAny("\r\n;}#");
        return (stop < 0 ? text : text[..stop]).TrimEnd(" -~").ToString();
    }

    /// <summary>An else or when that belongs to nothing; its block is read all the same, so that its end is not astray too.</summary>
    private void ParseStrayBranch(bool isElse)
    {
        var place = CurrentPlace;
        Next();
        if (isElse && IsKeyword("if")) Next();
        if (!IsEndOfStatement()) ParseExpression();
        ExpectEndOfStatement();
        ParseBlock(BlockEnd.End, place, out _);
        Report(place, isElse ? "\"else\" måste höra till en \"if\", en \"for\" eller en \"case\"." : "\"when\" måste höra till en \"case\".");
    }

    private bool IsEndOfStatement() =>
        Current.Kind is TokenKind.NewLine or TokenKind.SemiColon or TokenKind.CodeExit or TokenKind.EndOfFile;

    /// <summary>Reports what is left over after a statement, and moves past it.</summary>
    private bool ExpectEndOfStatement()
    {
        if (IsEndOfStatement()) return true;
        Report(CurrentPlace, Misplaced, IsAt(TokenKind.CloseBrace) ? "ett kodblock avslutas med \"}}\"" : "en sats slutar vid radens slut, med \";\" eller med \"}}\"");
        SkipStatement();
        return false;
    }

    /// <summary>What to say about a token that cannot stand where it does.</summary>
    private string Misplaced => IsAt(TokenKind.InvalidText) ? "Texten kan inte läsas." : $"{Capitalized(Found)} passar inte här.";

    private void SkipStatement()
    {
        while (!IsEndOfStatement()) at++;
    }

    private static string Capitalized(string text) => text.Length == 0 || !char.IsLower(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
