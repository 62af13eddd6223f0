namespace Uppfoljning.Scriban.Tests.Parsing;

public sealed class WhitespaceTests
{
    [Theory]
    [InlineData("a \n {{- 1 -}} \n b", "a1b")]
    [InlineData("a\n  {{~ 1 ~}}  \n  b", "a\n1  b")]
    [InlineData("a\n  {{~ 1 ~}}  \r\n  b", "a\n1  b")]
    [InlineData("a {{~ 1 ~}} b", "a1b")]
    [InlineData("{{ x = 1 ~}}\nb", "b")]
    [InlineData("a {{-}} b", "a b")]
    public void Marks_strip_what_they_should(string template, string expected) => Assert.Equal(expected, Rendering.Plain(template));

    [Theory]
    [InlineData("{%{ {{ x }} }%}", " {{ x }} ")]
    [InlineData("{%%{ }%} }%%}", " }%} ")]
    [InlineData("a {%{- b -}%} c", "a b c")]
    public void Raw_blocks_are_left_alone(string template, string expected) => Assert.Equal(expected, Rendering.Plain(template));

    [Fact]
    public void Lines_of_a_value_are_indented_only_when_asked()
    {
        const string template = "<pre>\n  {{ \"a\\nb\" }}\n</pre>";

        Assert.Equal("<pre>\n  a\n  b\n</pre>", Rendering.Plain(template));
        Assert.Equal("<pre>\n  a\nb\n</pre>", Rendering.Render(template, null, context => context.AutoIndent = false));
    }
}
