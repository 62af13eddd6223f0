using FsCheck;
using FsCheck.Fluent;
using Uppfoljning.Core.Markdown;

namespace Uppfoljning.Core.Tests.Markdown;

public sealed class MarkdownHtmlTest
{
    [Theory]
    [InlineData("Ett *två* **tre**", "<p>Ett <em>två</em> <strong>tre</strong></p>\n")]
    [InlineData("- a\n- b\n  - c", "<ul>\n<li>a</li>\n<li>b<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n")]
    [InlineData("3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>\n")]
    [InlineData("[text](https://exempel.se/?a=1&b=2)", "<p><a href=\"https://exempel.se/?a=1&amp;b=2\">text</a></p>\n")]
    [InlineData("[text](javascript:alert)", "<p>text</p>\n")]
    [InlineData("<https://exempel.se>", "<p><a href=\"https://exempel.se\">https://exempel.se</a></p>\n")]
    [InlineData("<b>fet</b> & <script>", "<p>&lt;b&gt;fet&lt;/b&gt; &amp; &lt;script&gt;</p>\n")]
    [InlineData("# Rubrik", "<p>Rubrik</p>\n")]
    [InlineData("> Citat", "<p>Citat</p>\n")]
    [InlineData("![bild](x.png)", "<p>bild</p>\n")]
    [InlineData("rad ett\\\nrad två", "<p>rad ett<br>\nrad två</p>\n")]
    [InlineData("| A | B |\n|---|--:|\n| 1 | 2 |", "<div class=\"tabell\" role=\"group\" aria-label=\"Tabell\" tabindex=\"0\">\n<table>\n<thead>\n<tr><th scope=\"col\">A</th><th scope=\"col\" class=\"tal\">B</th></tr>\n</thead>\n<tbody>\n<tr><td>1</td><td class=\"tal\">2</td></tr>\n</tbody>\n</table>\n</div>\n")]
    [InlineData("", "")]
    public void Only_what_the_format_knows_becomes_markup(string markdown, string html) => Assert.Equal(html, MarkdownHtml.Convert(markdown));

    [Fact]
    public void No_text_can_make_any_other_tag() =>
        Prop.ForAll<string?>(text => AllTagsAreKnown(MarkdownHtml.Convert("<" + text + ">\n\n" + text))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(">", 5_000)]
    [InlineData("[", 20_000)]
    [InlineData("*a ", 20_000)]
    [InlineData("- ", 5_000)]
    public void Nesting_without_end_is_shown_as_text(string piece, int times) =>
        Assert.StartsWith("<", MarkdownHtml.Convert(string.Concat(Enumerable.Repeat(piece, times)) + "ord"), StringComparison.Ordinal);

    private static bool AllTagsAreKnown(string html) =>
        System.Text.RegularExpressions.Regex.Matches(html, "<[^>]*>?").All(tag =>
            System.Text.RegularExpressions.Regex.IsMatch(tag.Value, "^</?(p|ul|ol|li|em|strong|br|div|table|thead|tbody|tr|td|th|a)( class=\"tabell\" role=\"group\" aria-label=\"Tabell\" tabindex=\"0\"| class=\"tal\"| scope=\"col\" class=\"tal\"| start=\"[0-9]+\"| scope=\"col\"| href=\"[^\"<>]*\")?>$"));
}
