using Uppfoljning.Pdf.Fonts;

namespace Uppfoljning.Pdf.Writing;

/// <summary>Tells what text each code of a subset stands for: the ToUnicode of its font.</summary>
internal static class UnicodeMap
{
    private const int MostPerBlock = 100;

    public static ReadOnlySpan<byte> Of(FontSubset subset)
    {
        var map = new ByteBuffer();
        map.Add("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8);
        map.Add("/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"u8);
        map.Add("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"u8);
        for (var start = 1; start < subset.Characters.Count; start += MostPerBlock)
        {
            var count = Math.Min(MostPerBlock, subset.Characters.Count - start);
            map.Add(count).Add(" beginbfchar\n"u8);
            for (var code = start; code < start + count; code++)
            {
                map.Add((byte)'<').Hex((ushort)code).Add("> <"u8);
                foreach (var unit in char.ConvertFromUtf32(subset.Characters[code])) map.Hex(unit);
                map.Add(">\n"u8);
            }
            map.Add("endbfchar\n"u8);
        }
        return map.Add("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"u8).Written;
    }
}
