using FsCheck;
using FsCheck.Fluent;
using Uppfoljning.Core.Rules.Language.Reading;

namespace Uppfoljning.Core.Tests.Rules.Language.Reading;

public sealed class ProseReaderTest
{
    [Theory]
    [InlineData("Ett stycke\nsom går vidare.\n\nEtt till.", "Paragraph Ett stycke som går vidare.|Paragraph Ett till.")]
    [InlineData("Tre saker:\n\n- en\n- två som\n  går vidare\n\n  och har ett stycke till\n1. tre\n\nSedan.", "Paragraph+ Tre saker:|ListItem en|ListItem två som går vidare|ListItem och har ett stycke till|ListItem tre|Paragraph Sedan.")]
    [InlineData("Tre saker är\n- en\n* två", "Paragraph+ Tre saker är|ListItem en|ListItem två")]
    [InlineData("Det var\n2023. Det var kallt.", "Paragraph Det var 2023. Det var kallt.")]
    [InlineData("# Rubrik #\nText.\nRubrik\n===\n\n**Bara fet**", "Heading Rubrik #|Heading Text. Rubrik|Heading Bara fet")]
    [InlineData("**Fet** och *lutad* och __fet__ och _lutad_.", "Paragraph Fet och lutad och fet och lutad.")]
    [InlineData("5 * 3 och en_två_tre och \\*stjärna\\* och `kod *här*`.", "Paragraph 5 * 3 och en_två_tre och *stjärna* och kod *här*.")]
    [InlineData("Läs [mer *här*](https://a.se/b_(c)) och ![bild](x.png) och [löst].", "Paragraph Läs mer här och bild och [löst].")]
    [InlineData("Så här:\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\nSlut.", "Paragraph+ Så här:|TableRow | a | b ||TableRow | 1 | 2 ||Paragraph Slut.")]
    [InlineData("> Citat\n> vidare\n\n```\nkod\n\nmer\n```\n\n    indragen\n\n---\n\nText.", "Quotation Citat|Quotation vidare|Code kod|Code mer|Code indragen|Paragraph Text.")]
    [InlineData("Rad ett  \nrad två\\\nrad tre.", "Paragraph Rad ett rad två rad tre.")]
    public void A_text_is_read_block_by_block(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', ProseReader.Read(text).Select(block => $"{block.Kind}{(block.IsLeadIn ? "+" : "")} {block.Text}")));

    [Fact]
    public void Each_character_stands_where_it_was_written() => Prop.ForAll(Texts(), text =>
        ProseReader.Read(text).All(block =>
            block.Places.Length == block.Text.Length
            && block.Places.Zip(block.Places.Skip(1)).All(pair => pair.First < pair.Second)
            && block.Text.Zip(block.Places).All(pair => text[pair.Second] == pair.First || (pair.First == ' ' && text[pair.Second] == '\n'))))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    private static Arbitrary<string> Texts() =>
        Gen.Elements("ord", "är", " ", "  ", "\n", "\n\n", "- ", "1. ", "# ", "> ", "**", "*", "_", "`", "```", "[", "]", "(", ")", "](", "|", "|-|", "---", "\\", "!", "    ", "===", ".")
            .ListOf().Select(parts => string.Concat(parts)).ToArbitrary();
}
