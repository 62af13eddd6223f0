using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Uppfoljning.Pdf.Writing;

/// <summary>
/// A file of numbered objects. Streams go straight into it; all else is gathered in object streams, which makes a tagged
/// file half as large. Streams are packed beside while the next is made, and come into the file in the order that they
/// were written. The identifier at its end is a hash of everything before.
/// </summary>
internal sealed class PdfFile
{
    private const int ObjectsPerStream = 250;

    /// <summary>So many streams may wait to be packed: more would only take memory.</summary>
    private const int MostPacking = 64;

    private readonly ByteBuffer output = new();
    private readonly ByteBuffer gathered = new();
    private readonly List<(int Number, int Offset)> waiting = [];
    private readonly Queue<(int Number, string Entries, Task<byte[]> Content)> packing = new();
    private readonly List<(byte Kind, int Place, int Index)> entries = [(0, 0, 65_535)];

    public PdfFile() => output.Add("%PDF-1.7\n%"u8).Add([0xE5, 0xE4, 0xF6, 0xC5, (byte)'\n']);

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        entries.Add(default);
        return entries.Count - 1;
    }

    public int WriteStream(string entriesOfDictionary, ReadOnlySpan<byte> data, bool compress = true) =>
        WriteStream(Reserve(), entriesOfDictionary, data, compress);

    public int WriteStream(int number, string entriesOfDictionary, ReadOnlySpan<byte> data, bool compress = true)
    {
        var content = data.ToArray();
        var packed = compress ? Task.Run(() => Deflate(content)) : Task.FromResult(content);
        packing.Enqueue((number, compress ? entriesOfDictionary + "/Filter/FlateDecode" : entriesOfDictionary, packed));
        while (packing.Count > MostPacking || (packing.TryPeek(out var first) && first.Content.IsCompleted)) WritePacked();
        return number;
    }

    public int Write(ByteBuffer value) => Write(Reserve(), value);

    public int Write(int number, ByteBuffer value)
    {
        waiting.Add((number, gathered.Length));
        gathered.Add(value.Written).Add((byte)'\n');
        if (waiting.Count == ObjectsPerStream) WriteGathered();
        return number;
    }

    public byte[] Finish(int catalog, int info)
    {
        WriteGathered();
        while (packing.Count > 0) WritePacked();
        var start = output.Length;
        var number = Reserve();
        entries[number] = (1, start, 0);
        var table = new byte[entries.Count * 7];
        for (var i = 0; i < entries.Count; i++)
        {
            var row = table.AsSpan(i * 7, 7);
            row[0] = entries[i].Kind;
            BinaryPrimitives.WriteInt32BigEndian(row[1..], entries[i].Place);
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], (ushort)entries[i].Index);
        }
        var id = Convert.ToHexString(SHA256.HashData(output.Written).AsSpan(0, 16));
        WriteStream(number, $"/Type/XRef/Size {entries.Count}/W[1 4 2]/Root {catalog} 0 R/Info {info} 0 R/ID[<{id}><{id}>]", table);
        while (packing.Count > 0) WritePacked();
        output.Add("startxref\n"u8).Add(start).Add("\n%%EOF\n"u8);
        return output.Written.ToArray();
    }

    private void WritePacked()
    {
        var (number, entriesOfDictionary, packed) = packing.Dequeue();
        var content = packed.GetAwaiter().GetResult();
        entries[number] = (1, output.Length, 0);
        output.Add(number).Add(" 0 obj\n<<"u8).Add(entriesOfDictionary);
        output.Add("/Length "u8).Add(content.Length).Add(">>\nstream\n"u8).Add(content).Add("\nendstream\nendobj\n"u8);
    }

    private static byte[] Deflate(byte[] data)
    {
        using var result = new MemoryStream(data.Length / 2 + 64);
        using (var packing = new ZLibStream(result, CompressionLevel.Optimal, leaveOpen: true)) packing.Write(data);
        return result.ToArray();
    }

    private void WriteGathered()
    {
        if (waiting.Count == 0) return;
        var number = Reserve();
        var stream = new ByteBuffer();
        for (var i = 0; i < waiting.Count; i++)
        {
            stream.Add(waiting[i].Number).Add((byte)' ').Add(waiting[i].Offset).Add((byte)' ');
            entries[waiting[i].Number] = (2, number, i);
        }
        var first = stream.Length;
        stream.Add(gathered.Written);
        WriteStream(number, $"/Type/ObjStm/N {waiting.Count}/First {first}", stream.Written);
        waiting.Clear();
        gathered.Clear();
    }
}
