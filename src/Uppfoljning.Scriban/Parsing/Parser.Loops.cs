using Uppfoljning.Scriban.Syntax;
using Uppfoljning.Scriban.Syntax.Expressions;
using Uppfoljning.Scriban.Syntax.Statements;

namespace Uppfoljning.Scriban.Parsing;

internal sealed partial class Parser
{
    private Statement? ParseLoop(Place start, bool isTableRow)
    {
        var keyword = isTableRow ? "tablerow" : "for";
        Next();
        var variable = ExpectLoopVariable(keyword);
        if (variable is null)
        {
            SkipStatement();
            SkipLoop();
            return null;
        }

        Bind(variable);

        if (variable is not NamedExpression)
            Report(variable.Place, $"\"{variable}\" kan inte vara slingans variabel.", "skriv ett namn, till exempel \"for mål in plan.mål\"");
        if (IsKeyword("in")) Next();
        else ReportMissingIn(start, $"{keyword} {variable}");

        List<Argument>? options = null;
        Expression? list = null;
        if (CanStartOperand(Current)) list = ParseExpression(options = []);
        else Report(CurrentPlace, $"Det som ska gås igenom efter \"in\" saknas: {Here}.");
        ExpectEndOfStatement("skriv det som ska gås igenom inom parentes, som i (array.limit lista 2)");

        var body = ParseBlock(BlockEnd.EndOrElse, start, out var closed);
        Block? otherwise = null;
        if (!closed && IsKeyword("else"))
        {
            Next();
            ExpectEndOfStatement();
            otherwise = ParseBlock(BlockEnd.End, start, out _);
        }

        Argument[] arguments = [.. options ?? []];
        return isTableRow
            ? new TableRowStatement(From(start), variable, list ?? Nothing(start), arguments, body, otherwise)
            : new ForStatement(From(start), variable, list ?? Nothing(start), arguments, body, otherwise);
    }

    /// <summary>Reads what belongs to a loop that could not be understood, so that its else and its end are not astray.</summary>
    private void SkipLoop()
    {
        ParseBlock(BlockEnd.EndOrElse, opener: null, out var closed);
        while (!closed && IsKeyword("else"))
        {
            Next();
            ExpectEndOfStatement();
            ParseBlock(BlockEnd.End, opener: null, out closed);
        }

        if (closed) Report(new Place(source, PreviousPlace.End - 1, PreviousPlace.End), EndAlone, isFollowUp: true);
    }

    /// <summary>A word that stands for "in", such as "of", is passed over.</summary>
    private void ReportMissingIn(Place start, string before)
    {
        Report(start, $"Efter \"{before}\" ska \"in\" stå, men {Here}.");
        if (IsAt(TokenKind.Identifier) && CanStartExpression(Following)) Next();
    }

    private Expression? ExpectLoopVariable(string keyword)
    {
        var isMissing = IsKeyword("in") && CanStartExpression(Following) && !TextOf(Following).SequenceEqual("in");
        if (Current.Kind is TokenKind.Identifier or TokenKind.LocalIdentifier && !isMissing) return ParsePostfix(ParsePrimary()!);
        Report(CurrentPlace, $"Namnet efter \"{keyword}\" saknas: {Here}.", $"skriv \"{keyword} namn in lista\"");
        return null;
    }

    private CaseStatement ParseCase(Place start)
    {
        Next();
        var subject = ExpectExpression("värdet efter \"case\"");
        ExpectEndOfStatement();
        var branches = new List<(Expression[], Block)>();
        Block? otherwise = null;
        var closed = false;
        while (!closed)
        {
            isAstray = false;
            // Text before the first when is not printed.
            if (Current.Kind is TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.NewLine or TokenKind.SemiColon or TokenKind.Raw)
            {
                Next();
            }
            else if (IsAt(TokenKind.EndOfFile))
            {
                ReportMissingEnd(start);
                break;
            }
            else if (IsKeyword("when"))
            {
                branches.Add((ParseWhenValues(), ParseBlock(BlockEnd.EndOrElseOrWhen, start, out closed)));
            }
            else if (IsKeyword("else"))
            {
                if (branches.Count == 0)
                    Report(CurrentPlace, "\"else\" måste höra till en \"if\", en \"for\" eller en \"case\".", "i en \"case\" ska minst ett \"when\" stå före");
                Next();
                ExpectEndOfStatement();
                otherwise = ParseBlock(BlockEnd.End, start, out closed);
                break;
            }
            else if (IsKeyword("end"))
            {
                Next();
                ExpectEndOfStatement();
                break;
            }
            else
            {
                Report(CurrentPlace, $"\"{TextOf(Current)}\" kan inte stå direkt i en \"case\".", "där får bara \"when\" och \"else\" stå");
                SkipStatement();
            }
        }

        return new CaseStatement(From(start), subject ?? Nothing(start), [.. branches], otherwise);
    }

    private Expression[] ParseWhenValues()
    {
        Next();
        var values = new List<Expression>();
        do
        {
            if (!CanStartOperand(Current))
            {
                Report(CurrentPlace, $"Värdet efter \"when\" saknas: {Here}.");
                break;
            }

            if (ParseBinary(Precedence.AboveOr) is { } value) values.Add(value);
        }
        while (TryTake(TokenKind.Comma) || TryTake(TokenKind.OrOr));

        ExpectEndOfStatement();
        return [.. values];
    }
}
