using System.Globalization;
using System.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>What a backslash within double quotes stands for, with what follows it.</summary>
internal static class ScalarEscape
{
    /// <param name="code">From the character after the backslash.</param>
    /// <returns>The characters, and how much of the code they took; none where the code means nothing.</returns>
    public static (string Characters, int Length) Read(ReadOnlySpan<char> code)
    {
        if (code.IsEmpty) return ("", 0);
        return code[0] switch
        {
            'x' or 'u' or 'U' => ReadNumber(code, DigitsAfter(code[0])),
            '0' => ("\0", 1),
            'a' => ("\a", 1),
            'b' => ("\b", 1),
            't' or '\t' => ("\t", 1),
            'n' => ("\n", 1),
            'v' => ("\v", 1),
            'f' => ("\f", 1),
            'r' => ("\r", 1),
            'e' => ("\u001B", 1),
            'N' => ("\u0085", 1),
            '_' => ("\u00A0", 1),
            'L' => ("\u2028", 1),
            'P' => ("\u2029", 1),
            var itself => (itself.ToString(), 1),
        };
    }

    /// <summary>How many hexadecimal digits follow a letter after the backslash.</summary>
    public static int DigitsAfter(char letter) => letter switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };

    private static (string Characters, int Length) ReadNumber(ReadOnlySpan<char> code, int digits)
    {
        if (code.Length <= digits || !int.TryParse(code.Slice(1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)) return ("", 1);
        // A pair of surrogates is written as two codes.
        if (value is >= 0 and <= char.MaxValue) return (((char)value).ToString(), 1 + digits);
        return Rune.IsValid(value) ? (new Rune(value).ToString(), 1 + digits) : ("", 1 + digits);
    }
}
