using Uppfoljning.Scriban.Syntax;
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
        var statements = new List<Statement>();
        List<string?>? indents = null;
        string? indent = null;
        var start = CurrentPlace.Start < 0 ? PreviousPlace : CurrentPlace;
        closed = false;
        if (!Enter()) return new Block(start, [], null);
        var newLines = newLinesAllowed;
        newLinesAllowed = 0;
        while (true)
        {
            var token = Current;
            if (token.Kind == TokenKind.EndOfFile)
            {
                if (end != BlockEnd.EndOfFile)
                    Report(PreviousPlace, $"\"{Opening(opener)}\" har inget \"end\".", "varje block avslutas med {{ end }}");
                break;
            }

            if (token.Kind is TokenKind.CodeEnter or TokenKind.CodeExit)
            {
                indent = token is { Kind: TokenKind.CodeEnter, Extra: > 0 } ? source.Text.Substring(token.Start - token.Extra, token.Extra) : null;
                Next();
                continue;
            }

            if (token.Kind is TokenKind.NewLine or TokenKind.SemiColon)
            {
                Next();
                continue;
            }

            if (token.Kind == TokenKind.Raw)
            {
                Next();
                Add(new RawStatement(PlaceOf(token)), null);
                continue;
            }

            if (IsBlockKeyword())
            {
                if (IsKeyword("end"))
                {
                    Next();
                    if (end != BlockEnd.EndInExpression) ExpectEndOfStatement();
                    closed = true;
                    if (end != BlockEnd.EndOfFile) break;
                    Report(new Place(source, token.End - 1, token.End), "Det finns ett \"end\" utan något block att avsluta.");
                    continue;
                }

                var isElse = IsKeyword("else");
                if (isElse ? end is BlockEnd.EndOrElse or BlockEnd.EndOrElseOrWhen : end == BlockEnd.EndOrElseOrWhen) break;
                ParseStrayBranch(isElse);
                continue;
            }

            if (ParseStatement() is { } statement) Add(statement, indent);
        }

        depth--;
        newLinesAllowed = newLines;
        return new Block(From(start), [.. statements], indents is null ? null : [.. indents]);

        void Add(Statement statement, string? statementIndent)
        {
            if (statementIndent is not null && indents is null) indents = [.. statements.Select(string? (_) => null)];
            indents?.Add(statementIndent);
            statements.Add(statement);
        }
    }

    private bool IsBlockKeyword() => IsKeyword("end") || IsKeyword("else") || IsKeyword("when");

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
        Report(CurrentPlace, $"{Capitalized(Found)} passar inte här.", "en sats slutar vid radens slut, med \";\" eller med \"}}\"");
        SkipStatement();
        return false;
    }

    private void SkipStatement()
    {
        while (!IsEndOfStatement()) at++;
    }

    private static string Capitalized(string text) => text.Length == 0 || !char.IsLower(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
