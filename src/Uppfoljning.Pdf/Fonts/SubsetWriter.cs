using System.Buffers.Binary;

namespace Uppfoljning.Pdf.Fonts;

/// <summary>
/// Writes the font program of a subset: outlines, with the parts of composite glyphs, and their measures. Instructions
/// for screens of few dots are left out: they are half of a program, and no reader of today needs them.
/// </summary>
internal static class SubsetWriter
{
    public static byte[] Write(TrueTypeFont font, IReadOnlyList<ushort> glyphs)
    {
        var (outlines, sources) = GlyphOutlines.Collect(font, glyphs);
        var count = outlines.Count;
        var glyf = new byte[outlines.Sum(outline => (outline.Length + 3) & ~3)];
        var loca = new byte[4 * (count + 1)];
        var hmtx = new byte[4 * count];
        var at = 0;
        for (var i = 0; i < count; i++)
        {
            outlines[i].CopyTo(glyf, at);
            at += (outlines[i].Length + 3) & ~3;
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * (i + 1)), at);
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(4 * i), (ushort)font.Advance(sources[i]));
            // The left bearing is the outline's own left edge.
            if (outlines[i].Length >= 10) outlines[i].AsSpan(2, 2).CopyTo(hmtx.AsSpan(4 * i + 2));
        }
        var head = font.Tables.Require("head")[..54].ToArray();
        head.AsSpan(8, 4).Clear();
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        var hhea = font.Tables.Require("hhea")[..36].ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)count);
        var maxp = font.Tables.Require("maxp").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)count);
        return FontFile.Assemble([("glyf", glyf), ("head", head), ("hhea", hhea), ("hmtx", hmtx), ("loca", loca), ("maxp", maxp)]);
    }
}
