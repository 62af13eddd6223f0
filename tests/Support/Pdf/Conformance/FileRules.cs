using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using static Uppfoljning.Tests.Support.Pdf.Conformance.ConformanceRule;

namespace Uppfoljning.Tests.Support.Pdf.Conformance;

/// <summary>The file from its first byte to its last, and the limits of what stands in it.</summary>
public static partial class FileRules
{
    public static IReadOnlyList<ConformanceRule> All { get; } =
    [
        Holds("A 6.1.2 t1, UA 6.1 t1", "filen börjar inte med %PDF-1.n", file => Header().IsMatch(Encoding.Latin1.GetString(file.Bytes, 0, 9))),
        Holds("A 6.1.2 t2", "andra raden är ingen kommentar med fyra höga byte", file => file.Bytes[9] == '%' && file.Bytes[10..14].All(b => b > 127)),
        Holds("A 6.1.3 t1", "filen saknar ID", file => file.Objects.Array(file.Objects.Trailer.GetValueOrDefault("ID")) is [byte[] { Length: > 0 }, byte[] { Length: > 0 }]),
        Holds("A 6.1.3 t2, UA 7.16 t1", "filen är krypterad", file => !file.Objects.Trailer.ContainsKey("Encrypt")),
        Holds("A 6.1.3 t3", "något står efter %%EOF", file => Encoding.Latin1.GetString(file.Bytes[^7..]) is var end && end.EndsWith("\n%%EOF\n", StringComparison.Ordinal)),
        Checked("A 6.1.7.1 t1, t2, A 6.1.9 t1", ObjectsOneAfterAnother),
        Checked("A 6.1.7.1 t3", file => Streams(file).Where(stream => stream.ContainsKey("F") || stream.ContainsKey("FFilter") || stream.ContainsKey("FDecodeParms")).Select(_ => "en ström ligger utanför filen")),
        Checked("A 6.1.7.2 t1", file => Streams(file).Select(stream => PdfObjects.Text(stream.GetValueOrDefault("Filter"))).Where(filter => filter is not ("" or "FlateDecode" or "DCTDecode"))),
        Checked("A 6.1.6 t1, t2", HexStrings),
        Checked("A 6.1.8 t1", file => file.Values.OfType<PdfName>().Where(name => !IsUtf8(name.Value)).Select(name => name.Value)),
        Checked("A 6.1.13 t1, t2, t5", file => file.Values.OfType<double>().Where(number => number is not (0 or (>= -2147483648.0 and <= 2147483647.0)) || (number != 0 && Math.Abs(number) < 1.175e-38)).Select(number => number.ToString(CultureInfo.InvariantCulture))),
        Checked("A 6.1.13 t3", file => file.Values.OfType<byte[]>().Where(text => text.Length > 32_767).Select(text => $"en sträng på {text.Length} byte")),
        Checked("A 6.1.13 t4", file => file.Values.OfType<PdfName>().Where(name => name.Value.Length > 127).Select(name => name.Value)),
        Holds("A 6.1.13 t7", "för många objekt", file => file.Objects.Count <= 8_388_607),
        Checked("A 6.1.13 t11", file => file.Pages.Where(page => !IsBoxOfPage(file.Objects.Array(page.Entries.GetValueOrDefault("MediaBox")))).Select(page => $"sidan {page.Index + 1} har orimliga mått")),
    ];

    /// <summary>Header, objects and trailer, with nothing between: then every length is right and every keyword stands where it should.</summary>
    private static IEnumerable<string> ObjectsOneAfterAnother(CheckedPdf file)
    {
        var text = Encoding.Latin1.GetString(file.Bytes);
        var at = 15;
        while (StreamObject().Match(text, at) is { Success: true } found)
        {
            var end = found.Index + found.Length + int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture);
            const string Closing = "\nendstream\nendobj\n";
            if (string.CompareOrdinal(text, end, Closing, 0, Closing.Length) != 0) yield return $"strömmen vid {at} är inte så lång som den säger";
            at = end + Closing.Length;
        }
        if (!Trailer().IsMatch(text, at)) yield return $"något annat än ett objekt vid {at}";
    }

    private static IEnumerable<string> HexStrings(CheckedPdf file)
    {
        foreach (var page in file.Pages)
        {
            var content = Encoding.Latin1.GetString(PdfObjects.Inflate((PdfData)file.Objects.Get(page.Entries["Contents"])!));
            foreach (Match text in ShownText().Matches(content))
                if (!Hex().IsMatch(text.Value)) yield return text.Value;
        }
    }

    private static IEnumerable<Dictionary<string, object?>> Streams(CheckedPdf file) => file.All.OfType<PdfData>().Select(stream => stream.Entries);

    private static bool IsUtf8(string name)
    {
        var bytes = Regex.Replace(name, "#([0-9A-Fa-f]{2})", found => ((char)Convert.ToByte(found.Groups[1].Value, 16)).ToString());
        return Encoding.Latin1.GetBytes(bytes) is var raw && raw.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(raw)));
    }

    private static bool IsBoxOfPage(List<object?> box) =>
        box is [double left, double bottom, double right, double top] && right - left is >= 3 and <= 14_400 && top - bottom is >= 3 and <= 14_400;

    [GeneratedRegex(@"^%PDF-1\.[0-7][\r\n]")]
    private static partial Regex Header();

    [GeneratedRegex(@"\G[1-9]\d* 0 obj\n<<[^\n]*/Length (\d+)>>\nstream\n")]
    private static partial Regex StreamObject();

    [GeneratedRegex(@"\Gstartxref\n\d+\n%%EOF\n$")]
    private static partial Regex Trailer();

    [GeneratedRegex(@"(?<!<)<(?!<)[^>]*>")]
    private static partial Regex ShownText();

    [GeneratedRegex("^<([0-9A-Fa-f]{2})*>$")]
    private static partial Regex Hex();
}
