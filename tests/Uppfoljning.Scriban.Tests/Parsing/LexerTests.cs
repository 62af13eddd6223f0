using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Tests.Parsing;

public sealed class LexerTests
{
    [Theory]
    [InlineData("""{{ "a\tb\u00e5\x41" }}""", "a\tbåA")]
    [InlineData("""{{ 'it\'s' }}""", "it's")]
    [InlineData("{{ `a\\n``b` }}", "a\\n`b")]
    [InlineData("{{ '}}' }}", "}}")]
    [InlineData("{{ $\"{1 + 1} \\{x} {$'{3}'}\" }}", "2 {x} 3")]
    [InlineData("{{ {a: {b: 1}}.a.b }}", "1")]
    [InlineData("{{ 1_000 + 0x1F + 0b11 }}", "1034")]
    [InlineData("{{ 1..3 }}", "[1, 2, 3]")]
    [InlineData("{{ 1e3 }} {{ 1.5 }} {{ 1.50m }}", "1000 1.5 1.50")]
    [InlineData("{{ månad = 5; månad }}", "5")]
    public void Literals_and_names_are_read(string template, string expected) => Assert.Equal(expected, Rendering.Plain(template));

    [Theory]
    [InlineData("{{ 1 # en }} rest", "1 rest")]
    [InlineData("{{ 1 # en\n2 }}", "12")]
    [InlineData("{{ ## flera\nrader ## 1 }}", "1")]
    [InlineData("{{ ## utan slut }}x", "x")]
    public void Comments_leave_nothing(string template, string expected) => Assert.Equal(expected, Rendering.Plain(template));

    [Fact]
    public void A_name_may_be_any_letter_of_the_alphabet() =>
        Assert.Equal("böjd", Rendering.Plain("{{ ord.böj }}", new ScriptObject { ["ord"] = new ScriptObject { ["böj"] = "böjd" } }));

    [Theory]
    [InlineData("a\n{{ \"abc", 1, 6)]
    [InlineData("{{ 'a\\q' }}", 0, 6)]
    public void A_bad_text_is_told_at_its_place(string template, int line, int column)
    {
        var last = Template.Parse(template, "mall.sbn").Messages[^1];

        Assert.Equal((line, column), (last.Span.Start.Line, last.Span.Start.Column));
    }
}
