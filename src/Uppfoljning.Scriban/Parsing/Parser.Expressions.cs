using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax;
using Uppfoljning.Scriban.Syntax.Expressions;

namespace Uppfoljning.Scriban.Parsing;

internal sealed partial class Parser
{
    private int conditionals;

    private Expression? ParseTopExpression() => ParseExpression(null, top: true);

    /// <summary>A whole expression: pipes, conditionals and, at the top of a statement, assignments.</summary>
    /// <param name="loopOptions">Where the options of a for are to go, for the list of one.</param>
    /// <param name="top">Stands alone, so that it may assign.</param>
    private Expression? ParseExpression(List<Argument>? loopOptions = null, bool top = false)
    {
        if (!Enter()) return null;
        var left = ParseBinary(Precedence.Lowest, asArgument: false, loopOptions);
        while (left is not null)
        {
            if (IsAt(TokenKind.Equal) || Precedence.OfAssignment(Current.Kind) is not null)
            {
                left = ParseAssignment(left, top);
                top = false;
            }
            else if (Current.Kind is TokenKind.Pipe or TokenKind.PipeGreater)
            {
                left = ParsePipe(left);
            }
            else if (IsAt(TokenKind.Question))
            {
                left = ParseConditional(left);
            }
            else
            {
                break;
            }
        }

        depth--;
        return left;
    }

    private Expression ParseAssignment(Expression target, bool top)
    {
        var op = Precedence.OfAssignment(Current.Kind);
        var sign = CurrentPlace;
        if (!top) Report(target.Place, "\"=\" ger ett namn ett värde och måste vara en egen anvisning.", "skriv \"==\" för att jämföra");
        Next();
        if (ExpectExpression($"värdet efter \"{sign.Text}\"") is not { } value) return target;
        Bind(target);
        if (top && op is null && AsParameters(target) is { } parameters)
        {
            var name = ((CallExpression)target).Target;
            return new FunctionDefinition(From(target.Place), name, new TemplateFunction(NameOf(name), parameters, null, value));
        }

        return new AssignExpression(target.Place.To(value.Place), target, op, sign, value);
    }

    /// <summary>The parameters of <c>f(x, y) = …</c>, null when the left side is something else.</summary>
    private static ParameterList? AsParameters(Expression target)
    {
        if (target is not CallExpression { IsExplicit: true, Target: VariableExpression or LocalExpression } call) return null;
        if (!Array.TrueForAll(call.Arguments, argument => argument is { Name: null, Value: VariableExpression })) return null;
        return new ParameterList([.. call.Arguments.Select(argument => new Parameter(((VariableExpression)argument.Value).Name, false, null))], false);
    }

    private Expression ParsePipe(Expression from)
    {
        Next();
        SkipNewLines();
        if (!CanStartOperand(Current))
        {
            Report(CurrentPlace, $"Funktionen efter \"|\" saknas: {Here}.");
            return from;
        }

        if (ParseBinary(Precedence.Lowest) is not { } to) return from;
        return new PipeExpression(from.Place.To(to.Place), from, to);
    }

    private Expression ParseConditional(Expression condition)
    {
        Next();
        conditionals++;
        var whenTrue = ExpectExpression("värdet efter \"?\"");
        conditionals--;
        if (IsAt(TokenKind.Colon)) Next();
        else if (whenTrue is not null) Report(CurrentPlace, $"Efter \"?\" och ett värde ska \":\" stå, men {Here}.");
        if (whenTrue is null || ExpectExpression("värdet efter \":\"") is not { } whenFalse) return condition;
        return new ConditionalExpression(condition.Place.To(whenFalse.Place), condition, whenTrue, whenFalse);
    }

    /// <summary>Operators that bind at least as tightly as <paramref name="lowest"/>. An argument of a call makes no calls itself.</summary>
    private Expression? ParseBinary(int lowest, bool asArgument = false, List<Argument>? loopOptions = null)
    {
        var left = ParseOperand(asArgument, loopOptions);
        while (left is not null && Precedence.Of(Current.Kind) is var (op, level) && level >= lowest)
        {
            var sign = CurrentPlace;
            Next();
            if (!CanStartOperand(Current))
            {
                Report(CurrentPlace, $"Värdet efter \"{sign.Text}\" saknas: {Here}.");
                return left;
            }

            if (ParseBinary(level + 1, asArgument) is not { } right) return null;
            left = new BinaryExpression(left.Place.To(right.Place), left, op, sign, right);
        }

        return left;
    }

    private Expression? ParseOperand(bool asArgument, List<Argument>? loopOptions = null)
    {
        var start = CurrentPlace;
        switch (Current.Kind)
        {
            case TokenKind.Not or TokenKind.Minus or TokenKind.Plus or TokenKind.Caret or TokenKind.At or TokenKind.PlusPlus or TokenKind.MinusMinus:
                return ParseUnary(start, asArgument);
            default:
                var operand = ParsePrimary();
                if (operand is null) return null;
                operand = ParsePostfix(operand);
                return asArgument ? operand : ParseCall(operand, loopOptions);
        }
    }

    private Expression? ParseUnary(Place start, bool asArgument)
    {
        var kind = Current.Kind;
        Next();
        if (!CanStartOperand(Current))
        {
            Report(CurrentPlace, $"Värdet efter \"{start.Text}\" saknas: {Here}.");
            return null;
        }

        if (!Enter()) return null;
        var operand = ParseOperand(asArgument);
        depth--;
        if (operand is null) return null;
        var place = start.To(operand.Place);
        switch (kind)
        {
            case TokenKind.Not: return new NotExpression(place, operand);
            case TokenKind.Minus: return new SignExpression(place, operand, negative: true);
            case TokenKind.Plus: return new SignExpression(place, operand, negative: false);
            case TokenKind.Caret: return new ExpandExpression(place, operand);
            case TokenKind.At: return new AliasExpression(place, operand);
            default:
                if (operand is not NamedExpression) Report(start, $"\"{start.Text}\" kan bara räkna upp eller ned ett namn.");
                return new IncrementExpression(place, operand, kind == TokenKind.PlusPlus ? 1 : -1, before: true);
        }
    }

    private static bool CanStartExpression(Token token) => token.Kind is
        TokenKind.Identifier or TokenKind.LocalIdentifier or TokenKind.Number or TokenKind.String or TokenKind.VerbatimString
        or TokenKind.InterpolatedWhole or TokenKind.InterpolatedStart or TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace
        or TokenKind.At or TokenKind.Caret or TokenKind.Not;

    private static bool CanStartOperand(Token token) =>
        CanStartExpression(token)
        || token.Kind is TokenKind.Plus or TokenKind.Minus or TokenKind.PlusPlus or TokenKind.MinusMinus or TokenKind.Invalid or TokenKind.InvalidText;
}
