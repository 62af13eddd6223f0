using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Tests.Runtime;

public sealed class IncludeTests
{
    private static void SetUp(TemplateContext context)
    {
        Rendering.AsReport(context);
        context.TemplateLoader = new NameIsText();
    }

    [Theory]
    [InlineData("{{ include 'a{{ $1 }}{{ $.k }}{{ $k }}' 5 k: 6 }}", "a566")]
    [InlineData("{{ include '{{ z = 5 }}x' }}{{ z }}", "x5")]
    [InlineData("{{ include '{{ ret }}x' }}y", "y")]
    [InlineData("{{ 'abc' | include | string.upcase }}", "ABC")]
    [InlineData("{{ include_join ['a', 'b'] ', ' '[' ']' }}", "[a, b]")]
    public void Another_template_is_put_in(string template, string expected) => Assert.Equal(expected, Rendering.Render(template, null, SetUp));

    [Fact]
    public void A_fault_in_an_included_template_has_its_own_name_and_place()
    {
        var fault = Rendering.Fault("{{ include '\n{{ plan.tittel }}' }}", new() { ["plan"] = new ScriptObject { ["titel"] = "x" } }, SetUp);

        Assert.Equal(("\n{{ plan.tittel }}", "(2,9)"), (fault.Span.FileName, Rendering.Position(fault).ToString()));
    }

    [Theory]
    [InlineData("{{ include 'saknas' }}", "Mallen \"saknas\" finns inte.")]
    [InlineData("{{ include null }}", "\"include\" behöver namnet på en mall, men namnet är tomt.")]
    [InlineData("{{ include '{{ 1 + }}' }}", "Mallen \"{{ 1 + }}\" har fel:")]
    [InlineData("{{ include 'trasig' }}", "Mallen \"trasig\" kan inte läsas.")]
    public void What_cannot_be_included_is_told_where_it_was_asked_for(string template, string message)
    {
        var fault = Rendering.Fault(template, null, SetUp);

        Assert.Equal((message, "(1,4)"), (fault.OriginalMessage, Rendering.Position(fault).ToString()));
    }

    [Fact]
    public void Without_a_loader_there_is_nothing_to_include() => Assert.Contains("inga andra mallar", Rendering.Fault("{{ include 'a' }}").Message);

    [Fact]
    public void A_template_that_is_included_often_is_read_once()
    {
        var loader = new NameIsText();

        Rendering.Render("{{ for i in 1..50; include 'x'; end }}", null, context => context.TemplateLoader = loader);

        Assert.Equal(1, loader.Loads);
    }
}
