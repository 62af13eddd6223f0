using Uppfoljning.Scriban.Syntax;
using Uppfoljning.Scriban.Syntax.Expressions;

namespace Uppfoljning.Scriban.Parsing;

internal sealed partial class Parser
{
    /// <summary>Members, indexes and calls with parentheses, as long as they follow one another.</summary>
    private Expression ParsePostfix(Expression operand)
    {
        while (true)
        {
            if (Current.Kind is TokenKind.Dot or TokenKind.OptionalDot)
            {
                var optional = IsAt(TokenKind.OptionalDot);
                Next();
                if (!IsAt(TokenKind.Identifier))
                {
                    Report(CurrentPlace, $"Namnet efter \".\" saknas: {Here}.");
                    return operand;
                }

                var name = CurrentPlace;
                Next();
                operand = new MemberExpression(operand.Place.To(name), operand, name, name.Text.ToString(), optional);
            }
            else if (IsAt(TokenKind.OpenBracket) && !HasBlankBefore(Current) && operand is NamedExpression or CallExpression or ParenExpression or ThisExpression)
            {
                operand = ParseIndex(operand);
            }
            else if (IsAt(TokenKind.OpenParen) && !HasBlankBefore(Current) && operand is NamedExpression or CallExpression)
            {
                operand = ParseExplicitCall(operand);
            }
            else if (Current.Kind is TokenKind.PlusPlus or TokenKind.MinusMinus)
            {
                var sign = CurrentPlace;
                if (operand is not NamedExpression) Report(sign, $"\"{sign.Text}\" kan bara räkna upp eller ned ett namn.");
                var step = IsAt(TokenKind.PlusPlus) ? 1 : -1;
                Next();
                operand = new IncrementExpression(operand.Place.To(sign), operand, step, before: false);
            }
            else
            {
                return operand;
            }
        }
    }

    private Expression ParseIndex(Expression target)
    {
        newLinesAllowed++;
        Next();
        Expression? index = null;
        if (CanStartOperand(Current)) index = ParseExpression();
        else Report(CurrentPlace, $"Platsen inom hakparentes saknas: {Here}.");
        newLinesAllowed--;
        var close = CurrentPlace;
        if (IsAt(TokenKind.CloseBracket)) Next();
        else ReportAndLoseWay(CurrentPlace, $"Hakparentesen ska avslutas med \"]\", men {Here}.");
        return index is null ? target : new IndexExpression(From(target.Place.To(close.Start < 0 ? target.Place : index.Place)), target, index);
    }

    private CallExpression ParseExplicitCall(Expression target)
    {
        var arguments = new List<Argument>();
        newLinesAllowed++;
        Next();
        if (!IsAt(TokenKind.CloseParen))
        {
            do
            {
                if (!CanStartOperand(Current))
                {
                    Report(CurrentPlace, $"Ett värde inom parentes saknas: {Here}.");
                    break;
                }

                if (IsAtNamedArgument()) arguments.Add(ParseNamedArgument(asArgument: false));
                else if (ParseExpression() is { } value) arguments.Add(new Argument(null, value.Place, value));
            }
            while (TryTake(TokenKind.Comma));
        }

        newLinesAllowed--;
        if (IsAt(TokenKind.CloseParen)) Next();
        else ReportAndLoseWay(CurrentPlace, $"Värdena inom parentes ska avslutas med \")\", men {Here}.");
        return new CallExpression(From(target.Place), target, [.. arguments], isExplicit: true);
    }

    /// <summary>A value followed by values is a call: <c>f a b: 2</c>.</summary>
    private Expression ParseCall(Expression target, List<Argument>? loopOptions)
    {
        if (loopOptions is not null && IsAt(TokenKind.Identifier))
        {
            while (IsAt(TokenKind.Identifier)) loopOptions.Add(ParseLoopOption());
            return target;
        }

        if (!CanStartExpression(Current)) return target;
        var arguments = new List<Argument>();
        while (CanStartExpression(Current))
        {
            if (IsAtNamedArgument()) arguments.Add(ParseNamedArgument(asArgument: true));
            else if (ParseBinary(Precedence.Lowest, asArgument: true) is { } value) arguments.Add(new Argument(null, value.Place, value));
            else break;
        }

        return new CallExpression(From(target.Place), target, [.. arguments], isExplicit: false);
    }

    private Argument ParseLoopOption()
    {
        var name = CurrentPlace;
        Next();
        if (!IsAt(TokenKind.Colon)) return new Argument(name.Text.ToString(), name, Nothing(name));
        Next();
        return new Argument(name.Text.ToString(), name, ExpectArgument(name));
    }

    /// <summary>Between "?" and ":" a name and a colon are a named argument only when they touch.</summary>
    private bool IsAtNamedArgument() =>
        Current.Kind is TokenKind.Identifier or TokenKind.LocalIdentifier && Following.Kind == TokenKind.Colon
        && (conditionals == 0 || !HasBlankBefore(Following));

    private Argument ParseNamedArgument(bool asArgument)
    {
        var name = CurrentPlace;
        Next();
        Next();
        var value = asArgument ? ExpectArgument(name) : ExpectExpression($"värdet för \"{name.Text}\"") ?? Nothing(name);
        return new Argument(name.Text.ToString(), name, value);
    }

    private Expression ExpectArgument(Place name)
    {
        if (CanStartOperand(Current)) return ParseBinary(Precedence.Lowest, asArgument: true) ?? Nothing(name);
        Report(CurrentPlace, $"Värdet för \"{name.Text}\" saknas: {Here}.");
        return Nothing(name);
    }
}
