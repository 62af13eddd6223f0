using System.Buffers.Binary;
using System.Text;

namespace Uppfoljning.Pdf.Writing;

/// <summary>
/// An ICC profile, version 2, of sRGB: a matrix of its primaries adapted to D50, and its curve. Written from the numbers
/// of IEC 61966-2-1, so that no foreign file is needed.
/// </summary>
internal static class SrgbProfile
{
    private const int CurvePoints = 256;

    private static readonly Lazy<byte[]> Made = new(Make);

    public static ReadOnlySpan<byte> Bytes => Made.Value;

    private static byte[] Make()
    {
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB")), ("cprt", Text("Public domain")),
            ("wtpt", Xyz(0.9642, 1, 0.8249)), ("rXYZ", Xyz(0.4360747, 0.2225045, 0.0139322)),
            ("gXYZ", Xyz(0.3850649, 0.7168786, 0.0971045)), ("bXYZ", Xyz(0.1430804, 0.0606169, 0.7141733)),
            ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ];
        var start = 128 + 4 + 12 * tags.Length;
        var profile = new byte[start + tags.Select(tag => tag.Data).Distinct().Sum(data => data.Length)];
        var span = profile.AsSpan();
        Header(span);
        BinaryPrimitives.WriteInt32BigEndian(span[128..], tags.Length);
        var places = new Dictionary<byte[], int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < tags.Length; i++)
        {
            var (tag, data) = tags[i];
            if (!places.TryGetValue(data, out var at))
            {
                places[data] = at = start;
                data.CopyTo(span[at..]);
                start += data.Length;
            }
            var entry = span.Slice(132 + 12 * i, 12);
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], at);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], data.Length);
        }
        return profile;
    }

    private static void Header(Span<byte> profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        BinaryPrimitives.WriteInt32BigEndian(profile[8..], 0x02100000);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", profile[12..]);
        // A date is required; the standard's own year, since no clock is read.
        foreach (var (at, part) in ((int, short)[])[(24, 1999), (26, 10), (28, 1)]) BinaryPrimitives.WriteInt16BigEndian(profile[at..], part);
        Encoding.ASCII.GetBytes("acsp", profile[36..]);
        foreach (var (at, part) in ((int, double)[])[(68, 0.9642), (72, 1), (76, 0.8249)]) BinaryPrimitives.WriteInt32BigEndian(profile[at..], Fixed(part));
    }

    private static int Fixed(double value) => (int)Math.Round(value * 65_536);

    private static byte[] Xyz(double x, double y, double z)
    {
        var data = new byte[20];
        Encoding.ASCII.GetBytes("XYZ ", data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), Fixed(x));
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(12), Fixed(y));
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(16), Fixed(z));
        return data;
    }

    private static byte[] Curve()
    {
        var data = new byte[12 + 2 * CurvePoints];
        Encoding.ASCII.GetBytes("curv", data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var c = i / (CurvePoints - 1.0);
            var linear = c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + 2 * i), (ushort)Math.Round(linear * 65_535));
        }
        return data;
    }

    private static byte[] Text(string text)
    {
        var data = new byte[(8 + text.Length + 1 + 3) & ~3];
        Encoding.ASCII.GetBytes("text", data);
        Encoding.ASCII.GetBytes(text, data.AsSpan(8));
        return data;
    }

    /// <summary>A name in ASCII, with the empty Unicode and Macintosh names that version 2 asks for.</summary>
    private static byte[] Description(string text)
    {
        var data = new byte[(12 + text.Length + 1 + 8 + 3 + 67 + 3) & ~3];
        Encoding.ASCII.GetBytes("desc", data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), text.Length + 1);
        Encoding.ASCII.GetBytes(text, data.AsSpan(12));
        return data;
    }
}
