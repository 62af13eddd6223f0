using Uppfoljning.Scriban.Syntax;
using Uppfoljning.Scriban.Syntax.Expressions;
using Uppfoljning.Scriban.Syntax.Statements;

namespace Uppfoljning.Scriban.Parsing;

internal sealed partial class Parser
{
    private Statement? ParseStatement()
    {
        var start = CurrentPlace;
        // "for.index" and "(if)" are values; "f = 1" and "if = 1" assignments are not told apart from the statement.
        if (IsAt(TokenKind.Identifier) && Following.Kind is not (TokenKind.Dot or TokenKind.OptionalDot))
        {
            switch (TextOf(Current))
            {
                case "if": return ParseIf(start);
                case "for": return ParseLoop(start, isTableRow: false);
                case "tablerow": return ParseLoop(start, isTableRow: true);
                case "while": return ParseWhile(start);
                case "case": return ParseCase(start);
                case "capture": return ParseCapture(start);
                case "with": return ParseWith(start);
                case "wrap": return ParseWrap(start);
                case "func": return ParseFunction(start);
                case "import": return ParseImport(start);
                case "readonly": return ParseReadOnly(start);
                case "ret": return ParseReturn(start);
                case "break": return ParseJump(start, Flow.Break);
                case "continue": return ParseJump(start, Flow.Continue);
            }
        }

        if (TrySkipForeignElse(start)) return null;
        NotePossibleWord(start);
        var expression = ParseTopExpression();
        if (expression is null)
        {
            SkipStatement();
            return null;
        }

        ExpectEndOfStatement();
        return expression is FunctionDefinition definition ? definition.ToStatement() : new ExpressionStatement(From(start), expression);
    }

    /// <summary>An expression that must be there; a fault names what it is needed for.</summary>
    private Expression? ExpectExpression(string purpose)
    {
        if (CanStartOperand(Current)) return ParseExpression();
        Report(CurrentPlace, $"{Capitalized(purpose)} saknas: {Here}.");
        return null;
    }

    private IfStatement ParseIf(Place start)
    {
        openIfs++;
        var branches = new List<(Expression?, Block)>();
        Next();
        var condition = ExpectExpression("villkoret efter \"if\"");
        ExpectEndOfStatement();
        var body = ParseBlock(BlockEnd.EndOrElse, start, out var closed);
        branches.Add((condition ?? Nothing(start), body));
        while (!closed && IsKeyword("else"))
        {
            var place = CurrentPlace;
            Next();
            Expression? test = null;
            if (IsKeyword("if"))
            {
                Next();
                test = ExpectExpression("villkoret efter \"else if\"") ?? Nothing(place);
            }

            ExpectEndOfStatement(test is null ? "skriv \"else if\" om ett villkor ska följa" : null);
            body = ParseBlock(test is null ? BlockEnd.End : BlockEnd.EndOrElse, start, out closed);
            branches.Add((test, body));
            if (test is null) break;
        }

        openIfs--;
        return new IfStatement(From(start), [.. branches]);
    }

    private WhileStatement ParseWhile(Place start)
    {
        Next();
        var condition = ExpectExpression("villkoret efter \"while\"");
        ExpectEndOfStatement();
        return new WhileStatement(From(start), condition ?? Nothing(start), ParseBlock(BlockEnd.End, start, out _));
    }

    private CaptureStatement ParseCapture(Place start)
    {
        Next();
        var target = ExpectExpression("namnet efter \"capture\"");
        Bind(target);
        ExpectEndOfStatement();
        return new CaptureStatement(From(start), target ?? Nothing(start), ParseBlock(BlockEnd.End, start, out _));
    }

    private WithStatement ParseWith(Place start)
    {
        Next();
        var subject = ExpectExpression("objektet efter \"with\"");
        ExpectEndOfStatement();
        return new WithStatement(From(start), subject ?? Nothing(start), ParseBlock(BlockEnd.End, start, out _));
    }

    private WrapStatement ParseWrap(Place start)
    {
        Next();
        var subject = ExpectExpression("funktionen efter \"wrap\"");
        ExpectEndOfStatement();
        return new WrapStatement(From(start), subject ?? Nothing(start), ParseBlock(BlockEnd.End, start, out _));
    }

    private ImportStatement ParseImport(Place start)
    {
        Next();
        var subject = ExpectExpression("objektet efter \"import\"");
        ExpectEndOfStatement();
        return new ImportStatement(From(start), subject ?? Nothing(start));
    }

    private ReadOnlyStatement ParseReadOnly(Place start)
    {
        Next();
        var variable = ExpectExpression("namnet efter \"readonly\"");
        if (variable is not (null or VariableExpression or LocalExpression)) Report(variable.Place, $"\"readonly\" behöver ett namn, inte \"{variable}\".");
        ExpectEndOfStatement();
        return new ReadOnlyStatement(From(start), variable ?? Nothing(start));
    }

    private ReturnStatement ParseReturn(Place start)
    {
        Next();
        var value = IsEndOfStatement() ? null : ExpectExpression("värdet efter \"ret\"");
        ExpectEndOfStatement();
        return new ReturnStatement(From(start), value);
    }

    private JumpStatement ParseJump(Place start, Flow flow)
    {
        Next();
        ExpectEndOfStatement();
        return new JumpStatement(start, flow);
    }

    private static LiteralExpression Nothing(Place place) => new(place, null);
}
