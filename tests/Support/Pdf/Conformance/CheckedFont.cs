using System.Buffers.Binary;
using System.Text;

namespace Uppfoljning.Tests.Support.Pdf.Conformance;

/// <summary>A font of the file, with the codes that the pages use of it.</summary>
public sealed class CheckedFont
{
    private CheckedFont(PdfObjects objects, Dictionary<string, object?> entries, SortedSet<int> used)
    {
        (Entries, Used) = (entries, used);
        Descendant = objects.Dictionary(objects.Array(entries["DescendantFonts"])[0]);
        Descriptor = objects.Dictionary(Descendant["FontDescriptor"]);
        ProgramStream = objects.Get(Descriptor.GetValueOrDefault("FontFile2")) as PdfData;
        UnicodeMap = objects.Get(entries.GetValueOrDefault("ToUnicode")) is PdfData map ? Encoding.ASCII.GetString(PdfObjects.Inflate(map)) : "";
        Read = ReadFont.Of(objects, entries);
    }

    public Dictionary<string, object?> Entries { get; }

    public Dictionary<string, object?> Descendant { get; }

    public Dictionary<string, object?> Descriptor { get; }

    public PdfData? ProgramStream { get; }

    public byte[] Program => Read.Program;

    public string UnicodeMap { get; }

    public ReadFont Read { get; }

    public SortedSet<int> Used { get; }

    public string Name => PdfObjects.Text(Entries.GetValueOrDefault("BaseFont"));

    public int GlyphCount => BinaryPrimitives.ReadUInt16BigEndian(Table("maxp")[4..]);

    /// <summary>A glyph's advance in thousandths of the size.</summary>
    public double Advance(int glyph)
    {
        int unitsPerEm = BinaryPrimitives.ReadUInt16BigEndian(Table("head")[18..]), given = BinaryPrimitives.ReadUInt16BigEndian(Table("hhea")[34..]);
        return BinaryPrimitives.ReadUInt16BigEndian(Table("hmtx")[(4 * Math.Min(glyph, given - 1))..]) * 1000.0 / unitsPerEm;
    }

    public static List<CheckedFont> Of(CheckedPdf file)
    {
        var used = new Dictionary<PdfRef, SortedSet<int>>();
        foreach (var page in file.Pages)
        {
            var fonts = file.Objects.Dictionary(page.Resources.GetValueOrDefault("Font") ?? new Dictionary<string, object?>());
            foreach (var font in fonts.Values) used.TryAdd((PdfRef)font!, []);
            SortedSet<int> codes = [];
            foreach (var op in page.Operators)
            {
                if (op.Name == "Tf") codes = used[(PdfRef)fonts[((PdfName)op.Operands[0]!).Value]!];
                if (op.Name == "TJ") codes.UnionWith(Codes((List<object?>)op.Operands[0]!));
            }
        }
        return [.. used.Select(font => new CheckedFont(file.Objects, file.Objects.Dictionary(font.Key), font.Value))];
    }

    private static IEnumerable<int> Codes(List<object?> shown) => shown.OfType<byte[]>().SelectMany(text => text.Chunk(2)).Select(code => (code[0] << 8) | code[1]);

    private ReadOnlySpan<byte> Table(string tag)
    {
        ReadOnlySpan<byte> program = Program;
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(program[4..]); i++)
        {
            var entry = program[(12 + 16 * i)..];
            if (Encoding.ASCII.GetString(entry[..4]) == tag) return program.Slice(BinaryPrimitives.ReadInt32BigEndian(entry[8..]), BinaryPrimitives.ReadInt32BigEndian(entry[12..]));
        }
        throw new InvalidDataException($"Typsnittet saknar {tag}.");
    }
}
