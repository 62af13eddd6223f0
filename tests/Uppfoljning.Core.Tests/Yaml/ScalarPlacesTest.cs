using FsCheck;
using FsCheck.Fluent;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Tests.Yaml;

public sealed class ScalarPlacesTest
{
    [Theory]
    [InlineData("a: tre ord här", "ord", "ord")]
    [InlineData("a: tre ord\n   och flera\n   ord till", "ord till", "ord till")]
    [InlineData("a: tre\n   ord", "tre ord", "tre\n   ord")]
    [InlineData("a: ett\n\n\n   stycke", "stycke", "stycke")]
    [InlineData("a: 'så''n är den'", "så'n", "så''n")]
    [InlineData("a: 'så''n är den'", "är", "är")]
    [InlineData("a: \"rad\\noch \\u00e5 \\xE4 \\\" slut\"", "slut", "slut")]
    [InlineData("a: \"rad\\noch \\u00e5 \\xE4 \\\" slut\"", "å", "\\u00e5")]
    [InlineData("a: \"en \\\n   fortsatt\n\n   rad\"", "fortsatt\nrad", "fortsatt\n\n   rad")]
    [InlineData("a: \"\\U0001F600 efter\"", "efter", "efter")]
    [InlineData("a: \"\\uD83D\\uDE00 efter\"", "\U0001F600", "\\uD83D\\uDE00")]
    [InlineData("a: |\n  första raden\n\n    indragen\n  sista\n", "indragen", "indragen")]
    [InlineData("a: |\n  första raden\n\n    indragen\n  sista\n", "sista", "sista")]
    [InlineData("a: |2\n    indragen\n  sista\n", "  indragen", "  indragen")]
    [InlineData("a: |+\n\n  text\n\n# kommentar\nb: c", "text", "text")]
    [InlineData("a: >\n  vikt\n  rad\n\n  nytt stycke\n", "vikt rad", "vikt\n  rad")]
    [InlineData("a: >\n  vikt\n  rad\n\n  nytt stycke\n", "nytt", "nytt")]
    [InlineData("a: >-\n\n  vikt\n    indragen\n\n  rad\n   x\nb: c", "rad", "rad")]
    [InlineData("a: |\r\n  första\r\n  andra\r\n", "andra", "andra")]
    [InlineData("a: >\r\n  första\r\n  andra\r\n", "andra", "andra")]
    [InlineData("a: \"första\r\n  andra\"\r\n", "andra", "andra")]
    [InlineData("a: A\u030A och a\u0308r na\u0308ra", "är", "a\u0308r")]
    [InlineData("a: A\u030A och a\u0308r na\u0308ra", "nära", "na\u0308ra")]
    public void A_part_of_the_text_is_found_where_it_was_written(string yaml, string part, string expected)
    {
        var (source, scalar) = Read(yaml);
        var places = ScalarPlaces.Of(source, scalar);
        var span = places.Find(scalar.Text.IndexOf(part, StringComparison.Ordinal), part.Length);

        Assert.True(places.IsExact);
        Assert.Equal(expected, source.Text.Substring(span.Start, span.Length));
    }

    [Fact]
    public void Nothing_has_a_place_of_its_own_too()
    {
        var (source, scalar) = Read("a: 'tre ord'");
        var places = ScalarPlaces.Of(source, scalar);

        Assert.Equal(new TextSpan(4, 0), places.Find(0, 0));
        Assert.Equal(new TextSpan(11, 0), places.Find(scalar.Text.Length, 0));
    }

    [Fact]
    public void Where_the_text_is_not_what_was_written_the_place_is_all_of_it()
    {
        var source = new SourceFile("data/x.yaml", "a: ett ord");
        var places = ScalarPlaces.Of(source, new YamlScalar(new TextSpan(3, 7), "något annat"));

        Assert.False(places.IsExact);
        Assert.Equal(new TextSpan(3, 7), places.Find(2, 3));
    }

    /// <summary>However a text is written, each of its characters stands where it is said to.</summary>
    [Fact]
    public void Every_character_of_any_scalar_is_found() => Prop.ForAll(Scalars(), yaml =>
    {
        var file = YamlReader.Read(new SourceFile("data/x.yaml", yaml));
        if (file.Root?.Find("a")?.Value is not YamlScalar { IsEmpty: false } scalar) return true;
        var places = ScalarPlaces.Of(file.Source, scalar);
        return places.IsExact && Enumerable.Range(0, scalar.Text.Length).All(i => Stands(scalar.Text[i], places.Find(i, 1), yaml));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    private static bool Stands(char c, TextSpan span, string yaml)
    {
        if (c is ' ' or '\n') return span.Start >= 0 && span.End <= yaml.Length;
        var written = yaml.Substring(span.Start, span.Length);
        return written.StartsWith('\\') || written == "''" || Nfc.Compose(written).Contains(c, StringComparison.Ordinal);
    }

    private static Arbitrary<string> Scalars()
    {
        var plain = Gen.Elements("ord", "a", "är", "a\u0308", " ", "  ", "\n", "\n\n", "\n \n", "1.5", "x", "\U0001F600");
        var literal = Gen.Elements("ord", "är", "a\u0308", "'", "\"", "\\", "#", ": ", " ", "  ", "\n", "\n\n", "\n  ", "\t");
        var escaped = Gen.Elements("ord", "a\u0308", "\\n", "\\\\", "\\\"", "\\x41", "\\u00e4", "\\\n", "\\ ", "\\t", " ", "\n", "\n\n", "'");
        var header = Gen.Elements("|", ">", "|-", ">-", "|+", ">+", "|2", ">2-");
        var text = Gen.OneOf(
            Join(plain).Select(parts => $"a: o{parts}\nb: c"),
            Join(plain).Select(parts => $"a: '{parts}'\nb: c"),
            Join(Gen.OneOf(plain, Gen.Constant("''"))).Select(parts => $"a: '{parts}'\nb: c"),
            Join(escaped).Select(parts => $"a: \"{parts}\"\nb: c"),
            Join(literal).SelectMany(parts => header.Select(sign => $"a: {sign}\n{Indent(parts)}\nb: c")));
        return Gen.Elements("\n", "\r\n").SelectMany(lineBreak => text.Select(yaml => yaml.Replace("\n", lineBreak, StringComparison.Ordinal))).ToArbitrary();
    }

    private static Gen<string> Join(Gen<string> parts) => parts.ListOf().Select(list => string.Concat(list));

    private static string Indent(string text) => string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? "" : "  " + line));

    private static (SourceFile Source, YamlScalar Scalar) Read(string yaml)
    {
        var file = YamlReader.Read(new SourceFile("data/x.yaml", yaml));
        return (file.Source, Assert.IsType<YamlScalar>(file.Root?.Find("a")?.Value));
    }
}
