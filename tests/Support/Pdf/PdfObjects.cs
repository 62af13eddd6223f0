using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Uppfoljning.Tests.Support.Pdf;

public sealed record PdfRef(int Number);

public sealed record PdfName(string Value);

public sealed record PdfData(Dictionary<string, object?> Entries, byte[] Data);

/// <summary>Reads the objects of a file as this project writes them: cross-reference streams, object streams, deflate.</summary>
public sealed class PdfObjects
{
    private readonly byte[] file;
    private readonly Dictionary<int, (int Kind, int Place, int Index)> places = [];
    private readonly Dictionary<int, object?> read = [];

    public PdfObjects(byte[] file)
    {
        this.file = file;
        var text = Encoding.Latin1.GetString(file);
        var start = int.Parse(text[(text.LastIndexOf("startxref", StringComparison.Ordinal) + 10)..].Split('\n')[0], CultureInfo.InvariantCulture);
        var table = (PdfData)ReadIndirect(start)!;
        Trailer = table.Entries;
        var rows = Inflate(table);
        for (var i = 0; i * 7 < rows.Length; i++)
            places[i] = (rows[i * 7], BinaryPrimitives.ReadInt32BigEndian(rows.AsSpan(i * 7 + 1)), BinaryPrimitives.ReadUInt16BigEndian(rows.AsSpan(i * 7 + 5)));
    }

    public Dictionary<string, object?> Trailer { get; }

    public int Count => places.Count;

    public object? Get(object? value)
    {
        if (value is not PdfRef reference) return value;
        if (read.TryGetValue(reference.Number, out var known)) return known;
        var (kind, place, index) = places[reference.Number];
        return read[reference.Number] = kind switch
        {
            1 => ReadIndirect(place),
            2 => ReadGathered(place, index),
            _ => null,
        };
    }

    public Dictionary<string, object?> Dictionary(object? value) => Get(value) switch
    {
        PdfData stream => stream.Entries,
        Dictionary<string, object?> dictionary => dictionary,
        var other => throw new InvalidDataException($"Ingen ordlista: {other}"),
    };

    public List<object?> Array(object? value) => Get(value) as List<object?> ?? [];

    public static byte[] Inflate(PdfData stream)
    {
        if (stream.Entries.GetValueOrDefault("Filter") is not PdfName { Value: "FlateDecode" }) return stream.Data;
        using var result = new MemoryStream();
        using (var unpacking = new ZLibStream(new MemoryStream(stream.Data), CompressionMode.Decompress)) unpacking.CopyTo(result);
        return result.ToArray();
    }

    /// <summary>A text string as characters.</summary>
    public static string Text(object? value) => value switch
    {
        byte[] bytes when bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        byte[] bytes => Encoding.Latin1.GetString(bytes),
        PdfName name => name.Value,
        double number => number.ToString(CultureInfo.InvariantCulture),
        _ => "",
    };

    private object? ReadIndirect(int offset)
    {
        var parser = new PdfParser(file, offset);
        parser.Skip("obj");
        var value = parser.Read();
        if (value is not Dictionary<string, object?> entries || !parser.At("stream")) return value;
        var length = (int)(double)Get(entries["Length"])!;
        var begin = parser.Position + "stream\n".Length;
        return new PdfData(entries, file[begin..(begin + length)]);
    }

    private object? ReadGathered(int stream, int index)
    {
        var gathered = (PdfData)Get(new PdfRef(stream))!;
        var data = Inflate(gathered);
        var header = new PdfParser(data, 0);
        double offset = 0;
        for (var i = 0; i <= index; i++)
        {
            header.Read();
            offset = (double)header.Read()!;
        }
        return new PdfParser(data, (int)((double)gathered.Entries["First"]! + offset)).Read();
    }
}
