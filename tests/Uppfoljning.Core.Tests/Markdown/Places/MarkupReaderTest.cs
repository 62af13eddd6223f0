using FsCheck;
using FsCheck.Fluent;
using Uppfoljning.Core.Markdown.Places;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Tests.Markdown.Places;

public sealed class MarkupReaderTest
{
    private static readonly string[] pieces =
    [
        "ord", "Ord", " ", "\n", "\n\n", "  \n", "\t", "- ", "1. ", "> ", "# ", "    ", "|", "| ", "|--|", "---", "**", "*", "__", "`", "```", "[", "]", "](", ")", "![", "[a]: x\n", "<https://a.se>", "&amp;", "&nbsp;", "\\", ":",
        "\0", "a\u0308", "\U0001F600",
    ];

    [Fact]
    public void Places_are_inside_the_text() => Prop.ForAll(Gen.Elements(pieces).ListOf().Select(string.Concat).ToArbitrary(), text =>
    {
        var markup = MarkupReader.Read(text);
        TextSpan[] places = [.. markup.Links.Select(link => link.Place), .. markup.Tables.Select(table => table.FirstRow), .. markup.BoldLines.Select(line => line.Place)];
        return Array.TrueForAll(places, place => place.Start >= 0 && place.Length > 0 && place.End <= text.Length);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Nesting_without_end_holds_nothing() => Assert.Same(PlacedMarkup.None, MarkupReader.Read(new string('>', 100_000) + "**"));

    [Fact]
    public void Plain_words_hold_nothing() => Assert.Same(PlacedMarkup.None, MarkupReader.Read("Det *går* framåt < 5 år."));
}
