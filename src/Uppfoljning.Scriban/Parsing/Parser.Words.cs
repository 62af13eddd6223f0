using Uppfoljning.Scriban.Syntax;
using Uppfoljning.Scriban.Syntax.Expressions;

namespace Uppfoljning.Scriban.Parsing;

/// <summary>An end too many or too few, and which misspelt word is to blame for it.</summary>
internal sealed partial class Parser
{
    private const string EndAlone = "Det finns ett \"end\" utan något block att avsluta.";

    /// <summary>
    /// A misspelt word reads as a name: <c>fro x in y</c> is a call of a function and <c>edn</c> a variable, unless an <c>end</c> is left over or missing.
    /// </summary>
    private void NotePossibleWord(Place word)
    {
        if (!IsAt(TokenKind.Identifier)) return;
        if (Following.Kind is TokenKind.NewLine or TokenKind.SemiColon or TokenKind.CodeExit or TokenKind.EndOfFile) possibleEnds.Push(word);
        else if (CanStartExpression(Following) && HasBlankBefore(Following)) possibleOpenings.Push(word);
    }

    /// <summary>A name that the template itself gives a value to is no misspelt word.</summary>
    private void Bind(Expression? target)
    {
        var name = target is CallExpression call ? call.Target : target;
        if (name is VariableExpression variable) boundNames.Add(variable.Name);
    }

    /// <summary><c>elseif x</c> within an if would be a call of a function, in the branch where it is never seen to be missing.</summary>
    private bool TrySkipForeignElse(Place start)
    {
        if (openIfs == 0 || !IsAt(TokenKind.Identifier) || !CanStartExpression(Following) || !StatementWords.IsForeignElse(TextOf(Current))) return false;
        Report(start, $"\"{start.Text}\" finns inte.", StatementWords.HelpForBlock(start.Text.ToString()));
        SkipStatement();
        return true;
    }

    /// <summary>An <c>end</c> too many: a statement before it was meant to begin a block, or it stands alone.</summary>
    private void ReportStrayEnd(Place end)
    {
        if (TakeWord(possibleOpenings, 0, StatementWords.HelpForBlock, out var help) is { } word)
        {
            Report(word, $"\"{word.Text}\" inleder inget block, men har ett \"end\".", help);
        }
        else
        {
            Report(end, EndAlone, "ta bort det, om inte \"if\", \"for\" eller något annat saknas före");
        }
    }

    private void ReportMissingEnd(Place? opener)
    {
        if (opener is not { } start)
        {
            Report(PreviousPlace, "Blocket har inget \"end\".", isFollowUp: true);
        }
        else if (TakeWord(possibleEnds, start.Start, StatementWords.HelpForEnd, out var help) is { } word)
        {
            Report(PreviousPlace, $"\"{word.Text}\" avslutar inget block, och \"{Opening(start)}\" har inget \"end\".", help, word);
        }
        else
        {
            var opening = Opening(start);
            Report(PreviousPlace, $"\"{opening}\" har inget \"end\".", "varje block avslutas med {{ end }}, också de som ligger inuti ett annat", start with { End = start.Start + opening.Length });
        }
    }

    /// <summary>The nearest word after a place that was probably meant as another; those nearer, which were not, are dropped.</summary>
    private Place? TakeWord(Stack<Place> words, int after, Func<string, string?> meaning, out string? help)
    {
        help = null;
        while (words.TryPeek(out var word) && word.Start > after)
        {
            words.Pop();
            var text = word.Text.ToString();
            help = boundNames.Contains(text) ? null : meaning(text);
            if (help is not null) return word;
        }

        return null;
    }

    /// <summary>The line of code that opened a block, as far as it goes.</summary>
    private string Opening(Place opener)
    {
        var text = source.Text.AsSpan(opener.Start);
        var stop = text.IndexOfAny("\r\n;}#");
        return (stop < 0 ? text : text[..stop]).TrimEnd(" -~").ToString();
    }
}
