using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Rules.Language.Reading;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Language;

/// <summary>
/// A paragraph ends with a full stop or another mark that ends a sentence. Headings, list items, links and paragraphs that lead on to a list
/// are free, and so are a few words that are no sentence.
/// </summary>
internal static class FullStopMissing
{
    /// <summary>Fewer words than this are no sentence.</summary>
    private const int LeastWords = 3;

    /// <summary>As many words, over another paragraph, are a heading that no one has marked as one.</summary>
    private const int MostWordsOfHeading = 6;

    public static IEnumerable<Diagnostic> Check(RuleContext context) =>
        from text in context.RunningTexts
        where text.Kind == RunningTextKind.Account || text.Blocks.Sum(block => block.Sentences.Count) > 1
        from index in Enumerable.Range(0, text.Blocks.Length)
        let block = text.Blocks[index]
        where block is { Kind: ProseBlockKind.Paragraph, IsLeadIn: false } && IsSentence(block.Text, isLast: index == text.Blocks.Length - 1) && !HasEnd(block.Text) && !IsLink(text.Written.Text, block)
        let last = LastWord(block.Text)
        select new Diagnostic(
            Codes.FullStopMissing,
            text.At(block, last),
            "stycket slutar utan punkt",
            $"sätt punkt efter \"{block.Text.Substring(last.Start, last.Length)}\"");

    private static bool IsSentence(string text, bool isLast)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        return words >= LeastWords && (isLast || words > MostWordsOfHeading);
    }

    private static bool HasEnd(string text) => text.TrimEnd('"', '”', '’', '\'', '»', ')', ']', ' ') is [.., '.' or '!' or '?' or '…' or ':' or '–'];

    /// <summary>Whether the paragraph is a link from end to end, or ends with an address, which a full stop would seem to be part of.</summary>
    private static bool IsLink(string text, ProseBlock block)
    {
        var (before, after) = (block.Places[0] - 1, block.Places[^1] + 1);
        if (before >= 0 && text[before] == '[' && after < text.Length && text[after] == ']') return true;
        var last = LastWord(block.Text);
        var word = block.Text.AsSpan(last.Start, last.Length);
        return word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.Ordinal) || word.Contains('@');
    }

    private static TextSpan LastWord(string text) => TextSpan.FromBounds(text.LastIndexOf(' ') + 1, text.Length);
}
