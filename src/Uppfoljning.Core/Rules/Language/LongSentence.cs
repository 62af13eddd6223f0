using System.Globalization;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Rules.Language;

/// <summary>A sentence is not longer than what a reader holds in mind. Each item of a list is counted by itself.</summary>
internal static class LongSentence
{
    private const int MostWords = 35;

    public static IEnumerable<Diagnostic> Check(RuleContext context) =>
        from text in context.RunningTexts
        from block in text.Blocks
        where block.HasSentences
        from sentence in block.Sentences
        let words = CountWords(block.Text.AsSpan(sentence.Start, sentence.Length))
        where words > MostWords
        select new Diagnostic(
            Codes.LongSentence,
            text.At(block, sentence),
            string.Create(CultureInfo.InvariantCulture, $"meningen har {words} ord"),
            string.Create(CultureInfo.InvariantCulture, $"dela upp den, eller stryk ord: med högst {MostWords} ord blir den lättare att läsa"));

    /// <summary>What stands between blanks and has a letter or digit in it. The parts of a number with blanks between thousands are one word.</summary>
    private static int CountWords(ReadOnlySpan<char> sentence)
    {
        var count = 0;
        var isAfterNumber = false;
        for (var at = 0; at < sentence.Length;)
        {
            var end = at;
            while (end < sentence.Length && !char.IsWhiteSpace(sentence[end])) end++;
            var chunk = sentence[at..end];
            var digits = 0;
            while (digits < chunk.Length && char.IsAsciiDigit(chunk[digits])) digits++;
            if (ContainsWord(chunk) && !(isAfterNumber && digits == 3)) count++;
            isAfterNumber = digits > 0 && digits == chunk.Length;
            at = end + 1;
        }
        return count;
    }

    private static bool ContainsWord(ReadOnlySpan<char> chunk)
    {
        foreach (var c in chunk)
        {
            if (char.IsLetterOrDigit(c)) return true;
        }
        return false;
    }
}
