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
            return null;
        }

        if (variable is not NamedExpression)
            Report(variable.Place, $"\"{variable}\" kan inte vara slingans variabel.", "skriv ett namn, till exempel \"for mål in plan.mål\"");
        if (IsKeyword("in")) Next();
        else Report(start, $"Efter \"{keyword} {variable}\" ska \"in\" stå, men här står {Found}.");

        List<Argument>? options = null;
        Expression? list = null;
        if (CanStartOperand(Current)) list = ParseExpression(options = []);
        else Report(CurrentPlace, $"Det som ska gås igenom efter \"in\" saknas: här står {Found}.");
        ExpectEndOfStatement();

        var body = ParseBlock(BlockEnd.EndOrElse, start, out var closed);
        Block? otherwise = null;
        if (!closed && IsKeyword("else"))
        {
            var place = CurrentPlace;
            Next();
            ExpectEndOfStatement();
            otherwise = ParseBlock(BlockEnd.End, place, out _);
        }

        Argument[] arguments = [.. options ?? []];
        return isTableRow
            ? new TableRowStatement(From(start), variable, list ?? Nothing(start), arguments, body, otherwise)
            : new ForStatement(From(start), variable, list ?? Nothing(start), arguments, body, otherwise);
    }

    private Expression? ExpectLoopVariable(string keyword)
    {
        if (Current.Kind is TokenKind.Identifier or TokenKind.LocalIdentifier) return ParsePostfix(ParsePrimary()!);
        Report(CurrentPlace, $"Namnet efter \"{keyword}\" saknas: här står {Found}.", $"skriv \"{keyword} namn in lista\"");
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
            // Text before the first when is not printed.
            if (Current.Kind is TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.NewLine or TokenKind.SemiColon or TokenKind.Raw)
            {
                Next();
            }
            else if (IsAt(TokenKind.EndOfFile))
            {
                Report(PreviousPlace, "\"case\" har inget \"end\".", "varje block avslutas med {{ end }}");
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
                var place = CurrentPlace;
                Next();
                ExpectEndOfStatement();
                otherwise = ParseBlock(BlockEnd.End, place, out closed);
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
                Report(CurrentPlace, $"{Capitalized(Found)} kan inte stå direkt i en \"case\".", "där får bara \"when\" och \"else\" stå");
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
                Report(CurrentPlace, $"Värdet efter \"when\" saknas: här står {Found}.");
                break;
            }

            if (ParseBinary(Precedence.AboveOr) is { } value) values.Add(value);
        }
        while (TryTake(TokenKind.Comma) || TryTake(TokenKind.OrOr));

        ExpectEndOfStatement();
        return [.. values];
    }
}
