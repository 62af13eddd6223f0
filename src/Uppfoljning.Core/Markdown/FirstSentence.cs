using System.Text.RegularExpressions;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Markdown;

/// <summary>The beginning of a text that has more to say than there is room for.</summary>
public static partial class FirstSentence
{
    /// <summary>The first sentence of the first paragraph; of a list or a table the first line. What stands open in it, as a link over two sentences, is not cut off.</summary>
    public static string Of(string text)
    {
        var paragraph = text.Trim().Split("\n\n", 2)[0];
        if (ListOrTable().IsMatch(paragraph)) return paragraph.Split('\n', 2)[0];
        return Sentences.Split(paragraph) is [var first, ..] && paragraph.Substring(first.Start, first.Length) is var sentence && IsWhole(sentence) ? sentence : paragraph;
    }

    private static bool IsWhole(string sentence) =>
        Count(sentence, '[') == Count(sentence, ']') && Count(sentence, '(') == Count(sentence, ')') && Count(sentence, '*') % 2 == 0 && Count(sentence, '`') % 2 == 0;

    private static int Count(string sentence, char sign) => sentence.AsSpan().Count(sign);

    [GeneratedRegex(@"\A(?:[-*+] |[0-9]+[.)] |\|)", RegexOptions.CultureInvariant)]
    private static partial Regex ListOrTable();
}
