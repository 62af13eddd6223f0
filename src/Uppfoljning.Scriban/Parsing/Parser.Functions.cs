using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax;
using Uppfoljning.Scriban.Syntax.Expressions;
using Uppfoljning.Scriban.Syntax.Statements;

namespace Uppfoljning.Scriban.Parsing;

internal sealed partial class Parser
{
    private FunctionStatement? ParseFunction(Place start)
    {
        Next();
        if (Current.Kind is not (TokenKind.Identifier or TokenKind.LocalIdentifier))
        {
            Report(CurrentPlace, $"Funktionens namn efter \"func\" saknas: {Here}.");
            SkipStatement();
            ParseBlock(BlockEnd.End, start, out _);
            return null;
        }

        var name = ParseVariable();
        Bind(name);
        var parameters = IsAt(TokenKind.OpenParen) ? ParseParameters() : null;
        ExpectEndOfStatement();
        var body = ParseBlock(BlockEnd.End, start, out _);
        return new FunctionStatement(From(start), name, new TemplateFunction(NameOf(name), parameters, body, null));
    }

    private AnonymousFunctionExpression ParseAnonymousFunction()
    {
        var start = CurrentPlace;
        Next();
        var parameters = IsAt(TokenKind.OpenParen) && !HasBlankBefore(Current) ? ParseParameters() : null;
        var newLines = newLinesAllowed;
        newLinesAllowed = 0;
        ExpectEndOfStatement();
        var body = ParseBlock(BlockEnd.EndInExpression, start, out _);
        newLinesAllowed = newLines;
        if (newLinesAllowed > 0) SkipNewLines();
        return new AnonymousFunctionExpression(From(start), parameters, body);
    }

    private static string NameOf(Expression name) => name is VariableExpression global ? global.Name : name.ToString();

    private ParameterList ParseParameters()
    {
        newLinesAllowed++;
        Next();
        var parameters = new List<Parameter>();
        var isVariadic = false;
        while (!IsAt(TokenKind.CloseParen) && !IsEndOfStatement())
        {
            if (!IsAt(TokenKind.Identifier))
            {
                Report(CurrentPlace, $"Här ska namnet på en parameter stå, men {Here}.");
                break;
            }

            var place = CurrentPlace;
            var name = TextOf(Current).ToString();
            Next();
            Expression? otherwise = null;
            if (TryTake(TokenKind.Equal)) otherwise = ExpectExpression($"det förvalda värdet för \"{name}\"");
            else if (parameters.Exists(parameter => parameter.IsOptional) && !IsAt(TokenKind.TripleDot))
                Report(place, $"\"{name}\" har inget förvalt värde, men en parameter före har det.", "parametrar med förvalda värden ska stå sist");
            if (isVariadic) Report(place, $"\"{name}\" står efter en parameter med \"...\", som tar allt som är kvar.");
            isVariadic |= TryTake(TokenKind.TripleDot);
            parameters.Add(new Parameter(name, otherwise is not null, otherwise));
            if (!TryTake(TokenKind.Comma)) break;
        }

        newLinesAllowed--;
        if (IsAt(TokenKind.CloseParen)) Next();
        else ReportAndLoseWay(CurrentPlace, $"Parametrarna ska avslutas med \")\", men {Here}.");
        return new ParameterList([.. parameters], isVariadic);
    }
}
