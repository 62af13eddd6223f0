using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax;

namespace Uppfoljning.Scriban.Tests.Parsing;

public sealed class RecoveryTests
{
    [Fact]
    public void All_faults_of_a_page_are_told_in_one_run()
    {
        var faults = Rendering.ParseFaults("{{ 1 + }}\n{{ if }}x{{ end }}\n{{ f( }}\n{{ ok }}{{ [1, 2 }}");

        Assert.Equal(["(1,8)", "(2,7)", "(3,7)", "(3,7)", "(4,18)"], faults.Select(fault => fault.Split(' ')[0]));
    }

    [Fact]
    public void A_block_without_end_is_named() =>
        Assert.Equal(["(1,11) \"if x\" har inget \"end\"."], Rendering.ParseFaults("{{ if x }}ja"));

    [Fact]
    public void A_block_without_end_tells_which_statement_it_is()
    {
        var message = Assert.Single(Template.Parse("a\n{{ for x in y }}b\nc", "mall.sbn").Messages);

        Assert.Equal("mall.sbn(2,4)", message.Statement?.ToStringSimple());
    }

    [Theory]
    [InlineData("{{ fro x in y }}a{{ end }}", "(1,4)", "menade du \"for\"?")]
    [InlineData("{{ if a }}{{ whlie b }}c{{ end }}{{ end }}", "(1,14)", "menade du \"while\"?")]
    public void A_misspelt_statement_is_told_of_instead_of_its_end(string text, string place, string help)
    {
        var message = Assert.Single(Template.Parse(text, "mall.sbn").Messages);

        Assert.Equal("mall.sbn" + place, message.Span.ToStringSimple());
        Assert.Equal(help, message.Help);
    }

    [Fact]
    public void An_end_too_many_is_told_at_it() =>
        Assert.Equal(["(1,9) Det finns ett \"end\" utan något block att avsluta."], Rendering.ParseFaults("ab {{ end }}"));

    [Fact]
    public void A_fault_in_one_statement_leaves_the_next_alone() =>
        Assert.Equal(["(1,4) \"|\" passar inte här."], Rendering.ParseFaults("{{ | x }}{{ y }}{{ if z }}{{ end }}"));

    [Fact]
    public void A_message_prints_path_place_and_what_to_do()
    {
        var message = Template.Parse("{{ if x }}", "webb/mål.sbn-html").Messages[0];

        Assert.Equal("webb/mål.sbn-html(1,9) : error : \"if x\" har inget \"end\". (varje block avslutas med {{ end }}, också de som ligger inuti ett annat)", message.ToString());
    }

    [Fact]
    public void Rendering_a_template_with_faults_tells_them()
    {
        var template = Template.Parse("{{ 1 + }}", "mall.sbn");

        var fault = Assert.Throws<ScriptParserRuntimeException>(() => template.Render(new TemplateContext()));

        Assert.Same(template.Messages, fault.ParserMessages);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("!")]
    [InlineData("if x;")]
    [InlineData("{a:")]
    [InlineData("x ? ")]
    [InlineData("do;")]
    public void Deep_nesting_is_a_fault_and_not_a_crash(string opening)
    {
        var template = Template.Parse("{{ " + string.Concat(Enumerable.Repeat(opening, 100_000)), "mall.sbn");

        Assert.True(template.HasErrors);
        Assert.InRange(template.Messages.Count, 1, 500);
    }

    [Theory]
    [InlineData("a", ".a")]
    [InlineData("a", "[0]")]
    [InlineData("a", "()")]
    [InlineData("a", " | a")]
    [InlineData("1", " + 1")]
    [InlineData("a", " ?? a")]
    [InlineData("'x' | string.size", " + 1")]
    [InlineData("if a; else if", " a; else if")]
    public void Long_chains_end_too(string start, string link)
    {
        var chain = start + string.Concat(Enumerable.Repeat(link, 100_000));
        var template = Template.Parse("{{ " + chain + " }}", "mall.sbn");
        if (template.HasErrors) return;

        try
        {
            template.Render(new ScriptObject { ["a"] = 1 });
        }
        catch (ScriptRuntimeException)
        {
            // Too deep is an answer; a crash would end the test run.
        }
    }
}
