using System.Globalization;
using System.Text;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>An address as a package may hold it. Word opens no document at all where one is not a URI.</summary>
internal static class LinkTarget
{
    private const string Allowed = "-._~:/?#[]@!$&'()*+,;=%";

    /// <summary>Null for what cannot be made a URI, and for a place on a web page, which no document has.</summary>
    public static string? Of(string address)
    {
        if (address.TrimStart().StartsWith('#')) return null;
        var target = new StringBuilder(address.Length);
        foreach (var rune in address.Trim().EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || Allowed.Contains((char)rune.Value))) target.Append((char)rune.Value);
            else Escape(rune, target);
        }
        return Uri.TryCreate(target.ToString(), UriKind.RelativeOrAbsolute, out _) ? target.ToString() : null;
    }

    private static void Escape(Rune rune, StringBuilder target)
    {
        foreach (var part in Encoding.UTF8.GetBytes(rune.ToString())) target.Append(CultureInfo.InvariantCulture, $"%{part:X2}");
    }
}
