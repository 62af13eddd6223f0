using System.Globalization;

namespace Uppfoljning.Pdf;

/// <summary>A colour in sRGB, one byte per channel.</summary>
public readonly record struct PdfColor(byte Red, byte Green, byte Blue)
{
    public static PdfColor Black => new(0, 0, 0);

    public static PdfColor White => new(255, 255, 255);

    /// <summary>Reads <c>#rgb</c> or <c>#rrggbb</c>.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static PdfColor Parse(string text) =>
        TryParse(text, out var color) ? color : throw new FormatException($"”{text}” är ingen färg: skriv den som #rrggbb.");

    /// <summary>Reads <c>#rgb</c> or <c>#rrggbb</c>; false where the text is neither.</summary>
    public static bool TryParse(string? text, out PdfColor color)
    {
        color = default;
        if (text is not { Length: 4 or 7 } || text[0] != '#') return false;
        if (!int.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)) return false;
        color = text.Length == 7
            ? new PdfColor((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : new PdfColor((byte)((value >> 8) * 17), (byte)(((value >> 4) & 15) * 17), (byte)((value & 15) * 17));
        return true;
    }

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";
}
