using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Rules.Language.Reading;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Language;

/// <summary>One blank between words, as the author wrote them; indentation, table cells and what Markdown wants at a line's end are another thing.</summary>
internal static class DoubleBlank
{
    public static IEnumerable<Diagnostic> Check(RuleContext context) =>
        from text in context.RunningTexts
        from block in text.Blocks
        where block.IsOneText
        from run in Runs(block)
        let place = text.At(block, run)
        // Blanks that come together only when lines are folded were not written together.
        where place.Span.Length == run.Length && IsBlank(place.File.Text.AsSpan(place.Span.Start, place.Span.Length))
        select new Diagnostic(
            Codes.DoubleBlank,
            place,
            run.Length == 2 ? "två blanksteg i rad" : $"{Swedish.NumberInWords(run.Length)} blanksteg i rad",
            "ta bort alla utom ett");

    /// <summary>Two or more blanks in a row that were one line's.</summary>
    private static IEnumerable<TextSpan> Runs(ProseBlock block)
    {
        var text = block.Text;
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && IsBlank(text[end]) && block.Places[end] - block.Places[start] == end - start) end++;
            if (end - start < 2) continue;
            yield return TextSpan.FromBounds(start, end);
            start = end;
        }
    }

    private static bool IsBlank(ReadOnlySpan<char> written) => written.IndexOfAnyExcept(' ', NoBreakSpace) < 0;

    private static bool IsBlank(char c) => c is ' ' or NoBreakSpace;

    private const char NoBreakSpace = '\u00A0';
}
