using System.Buffers.Binary;

namespace Uppfoljning.Pdf.Fonts;

/// <summary>The table directory of a TrueType file, and big-endian reading from its tables.</summary>
internal sealed class FontTables
{
    private readonly ReadOnlyMemory<byte> file;
    private readonly Dictionary<string, (int Offset, int Length)> directory = [];

    public FontTables(ReadOnlyMemory<byte> file)
    {
        this.file = file;
        var data = file.Span;
        if (data.Length < 12) throw new PdfFontException("filen är för kort");
        var version = BinaryPrimitives.ReadUInt32BigEndian(data);
        if (version == 0x4F54544F) throw new PdfFontException("filen har CFF-konturer; bara TrueType-konturer stöds");
        if (version == 0x74746366) throw new PdfFontException("filen är en samling av typsnitt; ett typsnitt per fil stöds");
        if (version is not (0x00010000 or 0x74727565)) throw new PdfFontException("filen är inget TrueType-typsnitt");
        int count = BinaryPrimitives.ReadUInt16BigEndian(data[4..]);
        for (var i = 0; i < count; i++)
        {
            var entry = data.Slice(12 + 16 * i, 16);
            var offset = BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
            var length = BinaryPrimitives.ReadUInt32BigEndian(entry[12..]);
            if (offset > data.Length || length > data.Length - offset) throw new PdfFontException("en tabell ligger utanför filen");
            directory[System.Text.Encoding.Latin1.GetString(entry[..4])] = ((int)offset, (int)length);
        }
    }

    public ReadOnlySpan<byte> Find(string tag) => Memory(tag).Span;

    public ReadOnlyMemory<byte> Memory(string tag) =>
        directory.TryGetValue(tag, out var place) ? file.Slice(place.Offset, place.Length) : default;

    public ReadOnlySpan<byte> Require(string tag)
    {
        var table = Find(tag);
        return table.IsEmpty ? throw new PdfFontException($"tabellen {tag} saknas") : table;
    }
}
