using System.Buffers.Binary;
using FsCheck;
using FsCheck.Fluent;
using Uppfoljning.Pdf.Fonts;
using Uppfoljning.Pdf.Tests.Sample;

namespace Uppfoljning.Pdf.Tests;

/// <summary>Kerning by pairs in GPOS and in kern, read from small tables written here and from the project's typeface.</summary>
public class KerningTests
{
    private const int A = 5, V = 7, T = 9;

    /// <summary>A and V by -80, A and T by 12.</summary>
    private static readonly int[] ByGlyph = [1, 22, 4, 0, 1, 12, 2, V, -80, T, 12, 1, 1, A];

    private static readonly TrueTypeFont Lato = new(Samples.Fonts.Faces[0].TrueType);

    [Theory]
    [InlineData(A, V, -80)]
    [InlineData(A, T, 12)]
    [InlineData(A, A, 0)]
    [InlineData(V, A, 0)]
    [InlineData(A, 8, 0)]
    public void Pairs_of_glyphs_are_found(ushort left, ushort right, int kern) => Assert.Equal(kern, Pairs(2, ByGlyph).Between(left, right));

    [Fact]
    public void Pairs_behind_an_extension_are_found() => Assert.Equal(-80, Pairs(9, [1, 2, 0, 8, .. ByGlyph]).Between(A, V));

    [Theory]
    [InlineData(A, V, -40)]
    [InlineData(A + 1, V, -40)]
    [InlineData(A, T, 0)]
    [InlineData(V, V, 0)]
    public void Pairs_of_classes_are_found(ushort left, ushort right, int kern)
    {
        // Glyphs 5 and 6 are of class 1 to the left, V to the right; two classes each way.
        int[] table = [2, 24, 4, 0, 34, 44, 2, 2, 0, 0, 0, -40, 2, 1, A, A + 1, 0, 2, 1, A, A + 1, 1, 1, V, 1, 1];
        Assert.Equal(kern, Pairs(2, table).Between(left, right));
    }

    [Fact]
    public void Of_values_with_places_and_heights_the_advance_is_taken()
    {
        // First glyph: place across (99), advance (-80); second: advance (77).
        int[] table = [1, 22, 5, 4, 1, 12, 1, V, 99, -80, 77, 1, 1, A];
        Assert.Equal(-80, Pairs(2, table).Between(A, V));
    }

    [Theory]
    [InlineData("latn", "kern", 2, -80)]
    [InlineData("DFLT", "kern", 2, -80)]
    [InlineData("grek", "kern", 2, 0)]
    [InlineData("latn", "mark", 2, 0)]
    [InlineData("latn", "kern", 4, 0)]
    public void Only_kerning_for_latin_is_taken(string script, string feature, int kind, int kern) =>
        Assert.Equal(kern, new PairPositioning(Gpos(script, feature, kind, ByGlyph)).Between(A, V));

    [Fact]
    public void A_broken_table_is_no_kerning_and_no_fault()
    {
        var whole = Gpos("latn", "kern", 2, ByGlyph);
        for (var length = 0; length < whole.Length; length++) new PairPositioning(whole.AsMemory(0, length)).Between(A, V);
        var real = Lato.Tables.Memory("GPOS").ToArray();
        var damage = Gen.Choose(0, real.Length - 1).Two().ListOf(60);
        Prop.ForAll(damage.ToArbitrary(), places =>
        {
            var damaged = (byte[])real.Clone();
            foreach (var (at, value) in places) damaged[at % (at % 2 == 0 ? 400 : damaged.Length)] = (byte)value;
            var pairs = new PairPositioning(damaged);
            for (ushort glyph = 0; glyph < 200; glyph++) pairs.Between(glyph, (ushort)(200 - glyph));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    [Fact]
    public void A_font_without_pairs_in_gpos_has_those_of_its_kern_table()
    {
        var old = new TrueTypeFont(Without("GPOS"));
        ushort a = Lato.Characters['A'], v = Lato.Characters['V'];
        Assert.True(old.Kerning.Between(a, v) < -50);
        Assert.True(new TrueTypeFont(Without("kern")).Kerning.Between(a, v) < -50);
        Assert.True(new Kerning(new FontTables(Without("GPOS", "kern"))).IsEmpty);
    }

    [Theory]
    [InlineData("AV")]
    [InlineData("To")]
    [InlineData("Få")]
    [InlineData("r.")]
    public void The_projects_typeface_is_kerned(string pair) =>
        Assert.True(Lato.Kerning.Between(Lato.Characters[pair[0]], Lato.Characters[pair[1]]) < 0);

    private static PairPositioning Pairs(int kind, int[] table) => new(Gpos("latn", "kern", kind, table));

    /// <summary>A table with one script, one feature and one lookup of one table.</summary>
    private static byte[] Gpos(string script, string feature, int kind, int[] table)
    {
        int[] numbers =
        [
            1, 0, 10, 30, 44,
            1, .. Tag(script), 8, 4, 0, 0, 0xFFFF, 1, 0,
            1, .. Tag(feature), 8, 0, 1, 0,
            1, 4, kind, 0, 1, 8,
            .. table,
        ];
        var bytes = new byte[2 * numbers.Length];
        for (var i = 0; i < numbers.Length; i++) BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2 * i), (ushort)numbers[i]);
        return bytes;
    }

    private static int[] Tag(string tag) => [(tag[0] << 8) | tag[1], (tag[2] << 8) | tag[3]];

    private static byte[] Without(params string[] tags)
    {
        string[] all = ["GPOS", "OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "kern", "loca", "maxp", "post"];
        return FontFile.Assemble([.. all.Except(tags).Select(tag => (tag, Lato.Tables.Require(tag).ToArray()))]);
    }
}
