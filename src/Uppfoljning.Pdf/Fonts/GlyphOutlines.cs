using System.Buffers.Binary;

namespace Uppfoljning.Pdf.Fonts;

/// <summary>The outlines of chosen glyphs, renumbered, without instructions, and with the glyphs that they are made of.</summary>
internal static class GlyphOutlines
{
    private const int ArgumentsAreWords = 1, HasScale = 8, MoreComponents = 32, HasTwoScales = 64, HasMatrix = 128, HasInstructions = 256;

    /// <returns>An outline per new glyph, and the glyph of the font that it came from.</returns>
    public static (List<byte[]> Outlines, List<ushort> Sources) Collect(TrueTypeFont font, IReadOnlyList<ushort> glyphs)
    {
        var sources = glyphs.ToList();
        var numbers = new Dictionary<ushort, int>();
        for (var i = 0; i < sources.Count; i++) numbers.TryAdd(sources[i], i);
        var outlines = new List<byte[]>();
        // The list grows while components are found.
        for (var i = 0; i < sources.Count; i++)
        {
            var outline = font.Outline(sources[i]);
            if (outline.Length < 10) outlines.Add([]);
            else if (outline.I16(0) >= 0) outlines.Add(WithoutInstructions(outline));
            else outlines.Add(Renumbered(outline, sources, numbers));
        }
        return (outlines, sources);
    }

    private static byte[] WithoutInstructions(ReadOnlySpan<byte> outline)
    {
        var ends = 10 + 2 * outline.I16(0);
        if (outline.I16(0) == 0) return [];
        int length = outline.U16(ends);
        var result = new byte[outline.Length - length];
        outline[..ends].CopyTo(result);
        outline[(ends + 2 + length)..].CopyTo(result.AsSpan(ends + 2));
        return result;
    }

    private static byte[] Renumbered(ReadOnlySpan<byte> outline, List<ushort> sources, Dictionary<ushort, int> numbers)
    {
        var result = outline.ToArray();
        var at = 10;
        while (true)
        {
            int flags = outline.U16(at);
            var part = outline.U16(at + 2);
            if (!numbers.TryGetValue(part, out var number))
            {
                numbers[part] = number = sources.Count;
                sources.Add(part);
            }
            BinaryPrimitives.WriteUInt16BigEndian(result.AsSpan(at), (ushort)(flags & ~HasInstructions));
            BinaryPrimitives.WriteUInt16BigEndian(result.AsSpan(at + 2), (ushort)number);
            at += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2);
            at += (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
            if ((flags & MoreComponents) == 0) return result[..at];
        }
    }
}
