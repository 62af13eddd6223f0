using System.Globalization;

namespace Uppfoljning.Core.Text;

/// <summary>A colour in sRGB, each part 0–255.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static bool IsColour(string text) => text is ['#', ..] and { Length: 7 } && text.Skip(1).All(char.IsAsciiHexDigit);

    /// <summary>Reads #rrggbb; throws on anything else, which <see cref="IsColour"/> tells beforehand.</summary>
    public static Colour Parse(string text)
    {
        var value = int.Parse(text.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    /// <summary>The contrast between two colours, 1 to 21, as WCAG 2.1 defines it.</summary>
    public static double Contrast(Colour a, Colour b)
    {
        var (lighter, darker) = (Math.Max(a.Luminance, b.Luminance), Math.Min(a.Luminance, b.Luminance));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    private static double Linear(byte part)
    {
        var share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
