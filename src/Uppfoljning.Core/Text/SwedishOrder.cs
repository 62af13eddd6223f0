namespace Uppfoljning.Core.Text;

/// <summary>
/// Swedish dictionary order (… z, å, ä, ö; case apart last) with numbers in natural order, so that "uppdrag 2" comes before "uppdrag 10".
/// Only equal texts compare as equal, so that no order depends on what came first.
/// </summary>
public sealed class SwedishOrder : IComparer<string>
{
    public static SwedishOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return x is null ? (y is null ? 0 : -1) : 1;
        int i = 0, j = 0;
        while (i < x.Length && j < y.Length)
        {
            var order = char.IsAsciiDigit(x[i]) && char.IsAsciiDigit(y[j])
                ? CompareNumbers(x, ref i, y, ref j)
                : Weight(x[i++]).CompareTo(Weight(y[j++]));
            if (order != 0) return order;
        }
        var length = (x.Length - i).CompareTo(y.Length - j);
        return length != 0 ? length : string.CompareOrdinal(x, y);
    }

    private static int CompareNumbers(string x, ref int i, string y, ref int j)
    {
        var left = ReadDigits(x, ref i);
        var right = ReadDigits(y, ref j);
        var length = left.Length.CompareTo(right.Length);
        return length != 0 ? length : left.SequenceCompareTo(right);
    }

    /// <summary>The digits from here on, without leading zeros.</summary>
    private static ReadOnlySpan<char> ReadDigits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return text.AsSpan(start, at - start).TrimStart('0');
    }

    /// <summary>Letters by their place in the Swedish alphabet; é and other accents with their letter.</summary>
    private static int Weight(char c)
    {
        var lower = char.ToLowerInvariant(c);
        return lower switch
        {
            'å' => 'z' + 1,
            'ä' or 'æ' => 'z' + 2,
            'ö' or 'ø' => 'z' + 3,
            'é' or 'è' or 'ê' or 'ë' => 'e',
            'á' or 'à' or 'â' or 'ã' => 'a',
            'ü' or 'ú' or 'ù' or 'û' => 'u',
            'ó' or 'ò' or 'ô' or 'õ' => 'o',
            'í' or 'ì' or 'î' or 'ï' => 'i',
            'ñ' => 'n',
            'ç' => 'c',
            > 'z' => lower + 3,
            _ => lower,
        };
    }
}
