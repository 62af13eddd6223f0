using System.Globalization;
using System.Text;

namespace Uppfoljning.Tests.Support.Pdf;

/// <summary>A font's meaning and widths, by code.</summary>
public sealed record ReadFont(Dictionary<int, string> Unicode, List<double> Widths, string Name, byte[] Program)
{
    public static ReadFont Of(PdfObjects objects, Dictionary<string, object?> font)
    {
        var descendant = objects.Dictionary(objects.Array(font["DescendantFonts"])[0]);
        var widths = objects.Array(objects.Array(descendant["W"])[1]).Select(width => (double)width!).ToList();
        var map = Encoding.ASCII.GetString(PdfObjects.Inflate((PdfData)objects.Get(font["ToUnicode"])!));
        var unicode = new Dictionary<int, string>();
        foreach (var line in map.Split('\n').Where(line => line.StartsWith('<') && line.Contains("> <", StringComparison.Ordinal) && !line.Contains("FFFF", StringComparison.Ordinal)))
        {
            var parts = line.Split(['<', '>', ' '], StringSplitOptions.RemoveEmptyEntries);
            unicode[int.Parse(parts[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture)] = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(parts[1]));
        }
        var program = objects.Get(objects.Dictionary(descendant["FontDescriptor"]).GetValueOrDefault("FontFile2")) is PdfData stream ? PdfObjects.Inflate(stream) : [];
        return new ReadFont(unicode, widths, PdfObjects.Text(font["BaseFont"]), program);
    }
}
