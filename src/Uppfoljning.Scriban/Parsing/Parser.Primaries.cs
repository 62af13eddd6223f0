using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax;
using Uppfoljning.Scriban.Syntax.Expressions;

namespace Uppfoljning.Scriban.Parsing;

internal sealed partial class Parser
{
    private Expression? ParsePrimary()
    {
        var place = CurrentPlace;
        switch (Current.Kind)
        {
            case TokenKind.Identifier or TokenKind.LocalIdentifier:
                return ParseVariable();
            case TokenKind.Number:
                var number = NumberLiterals.Read(place.Text);
                if (number is null) Report(place, $"Talet \"{place.Text}\" är för stort.");
                Next();
                return new LiteralExpression(place, number);
            case TokenKind.String:
                Next();
                return new LiteralExpression(place, StringEscapes.Unescape(place.Text[1..^1]));
            case TokenKind.VerbatimString:
                Next();
                return new LiteralExpression(place, place.Text[1..^1].ToString().Replace("``", "`", StringComparison.Ordinal));
            case TokenKind.InterpolatedWhole:
                Next();
                return new LiteralExpression(place, StringEscapes.Unescape(place.Text[2..^1]));
            case TokenKind.InterpolatedStart: return ParseInterpolated();
            case TokenKind.OpenParen: return ParseParen();
            case TokenKind.OpenBracket: return ParseArray();
            case TokenKind.OpenBrace: return ParseObject();
            default:
                ReportAndLoseWay(place, Misplaced, HelpForMisplaced ?? "här ska ett värde stå");
                if (Current.Kind is not (TokenKind.EndOfFile or TokenKind.CodeExit or TokenKind.NewLine)) Next();
                return null;
        }
    }

    private Expression ParseVariable()
    {
        var place = CurrentPlace;
        var name = place.Text.ToString();
        if (name == "do") return ParseAnonymousFunction();
        Next();
        switch (name)
        {
            case "true": return new LiteralExpression(place, true);
            case "false": return new LiteralExpression(place, false);
            case "null": return new LiteralExpression(place, null);
            case "this": return new ThisExpression(place);
            case "$": return new ArgumentsExpression(place, null);
            case "$$": return new BlockArgumentExpression(place);
            case "for" or "while" or "tablerow" when IsAt(TokenKind.Dot):
                if (Following.Kind == TokenKind.Identifier) CheckLoopMember(place, name, TextOf(Following).ToString());
                return new LoopVariableExpression(place, name);
        }

        if (name[0] != '$') return new VariableExpression(place, name);
        return int.TryParse(name.AsSpan(1), out var index) ? new ArgumentsExpression(place, index) : new LocalExpression(place, name[1..]);
    }

    private void CheckLoopMember(Place place, string loop, string member)
    {
        var names = LoopInfo.NamesIn(loop);
        if (!names.Contains(member)) Report(place, $"\"{loop}.{member}\" finns inte.", Suggestion.For(member, names) ?? $"det som finns är {string.Join(", ", names)}");
    }

    private ParenExpression ParseParen()
    {
        var start = CurrentPlace;
        newLinesAllowed++;
        Next();
        Expression? inner = null;
        if (CanStartOperand(Current)) inner = ParseExpression();
        else Report(CurrentPlace, $"Värdet inom parentes saknas: {Here}.");
        newLinesAllowed--;
        if (IsAt(TokenKind.CloseParen)) Next();
        else if (inner is not null) ReportAndLoseWay(CurrentPlace, $"Parentesen ska avslutas med \")\", men {Here}.");
        return new ParenExpression(From(start), inner ?? Nothing(start));
    }

    private ArrayExpression ParseArray()
    {
        var start = CurrentPlace;
        var items = new List<Expression>();
        newLinesAllowed++;
        Next();
        while (!IsAt(TokenKind.CloseBracket))
        {
            if (!CanStartOperand(Current))
            {
                Report(CurrentPlace, $"Ett värde i listan saknas: {Here}.");
                break;
            }

            if (ParseExpression() is not { } item) break;
            items.Add(item);
            if (!TryTake(TokenKind.Comma)) break;
        }

        newLinesAllowed--;
        if (IsAt(TokenKind.CloseBracket)) Next();
        else ReportAndLoseWay(CurrentPlace, $"Listan ska avslutas med \"]\", men {Here}.");
        return new ArrayExpression(From(start), [.. items]);
    }

    private ObjectExpression ParseObject()
    {
        var start = CurrentPlace;
        var members = new List<(string, Expression)>();
        newLinesAllowed++;
        Next();
        var sound = ParseMembers(members);
        newLinesAllowed--;
        if (sound && IsAt(TokenKind.CloseBrace)) Next();
        else if (sound) ReportAndLoseWay(CurrentPlace, $"Objektet ska avslutas med \"}}\", men {Here}.");
        return new ObjectExpression(From(start), [.. members]);
    }

    private bool ParseMembers(List<(string, Expression)> members)
    {
        while (!IsAt(TokenKind.CloseBrace))
        {
            if (Current.Kind is not (TokenKind.Identifier or TokenKind.String)) return Fail($"I ett objekt ska ett namn stå, men {Here}.");
            var name = IsAt(TokenKind.String) ? StringEscapes.Unescape(TextOf(Current)[1..^1]) : TextOf(Current).ToString();
            Next();
            if (!IsAt(TokenKind.Colon)) return Fail($"Efter \"{name}\" ska \":\" stå, men {Here}.");
            Next();
            if (!CanStartOperand(Current)) return Fail($"Värdet för \"{name}\" saknas: {Here}.");
            if (ParseExpression() is not { } value) return false;
            members.Add((name, value));
            if (!TryTake(TokenKind.Comma)) return true;
        }

        return true;

        bool Fail(string message)
        {
            ReportAndLoseWay(CurrentPlace, message);
            return false;
        }
    }

    private InterpolatedExpression ParseInterpolated()
    {
        var start = CurrentPlace;
        var parts = new List<Expression>();
        AddText(start.Text[2..^1], start);
        Next();
        while (true)
        {
            if (CanStartOperand(Current) && Current.Kind is not (TokenKind.Invalid or TokenKind.InvalidText))
            {
                if (ParseExpression() is not { } value) break;
                parts.Add(value);
            }

            var piece = CurrentPlace;
            if (Current.Kind is not (TokenKind.InterpolatedMiddle or TokenKind.InterpolatedEnd))
            {
                ReportAndLoseWay(piece, $"Värdet i texten ska avslutas med \"}}\", men {Here}.");
                break;
            }

            AddText(piece.Text[1..^1], piece);
            var ended = IsAt(TokenKind.InterpolatedEnd);
            Next();
            if (ended) break;
        }

        return new InterpolatedExpression(From(start), [.. parts]);

        void AddText(ReadOnlySpan<char> text, Place place)
        {
            if (!text.IsEmpty) parts.Add(new LiteralExpression(place, StringEscapes.Unescape(text)));
        }
    }
}
