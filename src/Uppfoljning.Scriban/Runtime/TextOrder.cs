namespace Uppfoljning.Scriban.Runtime;

/// <summary>
/// The order of words in a list: letters first, then accents, then small before capital. In Swedish å, ä and ö come after z;
/// elsewhere they are a and o with accents. Own, because the program runs without the system's tables.
/// </summary>
internal sealed class TextOrder(bool swedish) : IComparer<string>
{
    public static readonly TextOrder Neutral = new(false);
    public static readonly TextOrder Swedish = new(true);

    private const string Accented =
        "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺ" +
        "ļľłñńņňòóôõöøōŏőŕŗřśŝşšţťŧùúûüũūŭůűųŵýÿŷźżž";

    private const string Bases =
        "aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiijkl" +
        "lllnnnnooooooooorrrsssstttuuuuuuuuuuwyyyzzz";

    public int Compare(string? x, string? y)
    {
        x ??= "";
        y ??= "";
        int accents = 0, cases = 0;
        var shared = Math.Min(x.Length, y.Length);
        for (var i = 0; i < shared; i++)
        {
            if (x[i] == y[i]) continue;
            char a = char.ToLowerInvariant(x[i]), b = char.ToLowerInvariant(y[i]);
            var letters = Rank(a).CompareTo(Rank(b));
            if (letters != 0) return letters;
            if (accents == 0) accents = Accent(a).CompareTo(Accent(b));
            // Small letters come first, the other way around from their codes.
            if (cases == 0) cases = y[i].CompareTo(x[i]);
        }

        if (x.Length != y.Length) return x.Length.CompareTo(y.Length);
        return accents != 0 ? accents : cases;
    }

    /// <summary>Signs before digits before letters.</summary>
    private int Rank(char c)
    {
        if (swedish && "åäö".IndexOf(c, StringComparison.Ordinal) is >= 0 and var last) return (3 << 16) + 'z' * 16 + last + 1;
        var letter = Base(c);
        var group = char.IsWhiteSpace(c) ? 0 : char.IsLetter(c) ? 3 : char.IsDigit(c) ? 2 : 1;
        return (group << 16) + (group == 3 && letter <= 'z' ? letter * 16 : letter);
    }

    // The ring before the dots, as in the neutral order of the world's alphabets.
    private static int Accent(char c) => Base(c) == c ? 0 : c == 'å' ? 'ä' * 2 - 1 : c * 2;

    private static char Base(char c) => c < 128 || Accented.IndexOf(c, StringComparison.Ordinal) is not (>= 0 and var at) ? c : Bases[at];
}
