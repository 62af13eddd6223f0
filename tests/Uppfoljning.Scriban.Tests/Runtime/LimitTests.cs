namespace Uppfoljning.Scriban.Tests.Runtime;

public sealed class LimitTests
{
    [Theory]
    [InlineData("{{ while true }}{{ end }}")]
    [InlineData("{{ for i in 1..2000 }}{{ end }}")]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ include '{{ include $0 }}' }}")]
    [InlineData("{{ a = []; a[0] = a; a }}")]
    [InlineData("{{ a = []; a[0] = a; b = []; b[0] = b; a == b }}")]
    [InlineData("{{ o = {}; o.o = o; o | object.to_json }}")]
    [InlineData("{{ 'x' * 1000000000 }}")]
    [InlineData("{{ [1] * 1000000000 }}")]
    [InlineData("{{ a = []; a[2000000000] = 1 }}")]
    [InlineData("{{ 'x' | string.pad_left 2000000000 }}")]
    [InlineData("{{ x = 'xxxxxxxx'; for i in 1..100; x = x + x; end }}")]
    [InlineData("{{ x = 3; for i in 1..100; x = x * x; end }}")]
    [InlineData("{{ 1 << 1000000 }}")]
    [InlineData("{{ 1 | math.format 'N999999999' }}")]
    [InlineData("{{ func f; f; f; end; for i in 1..1000; f; end }}")]
    [InlineData("{{ for i in 1..1000; for j in 1..1000; for k in 1..1000; end; end; end }}")]
    public void What_would_never_end_or_fill_the_memory_is_a_fault(string template) => Rendering.Fault(template, null, context =>
    {
        context.TemplateLoader = new NameIsText();
        context.StepLimit = 1_000_000;
    });

    [Fact]
    public void A_page_that_grows_too_long_is_a_fault_and_never_cut()
    {
        const string template = "{{ for i in 1..100; 'tio tecken'; end }}";

        Assert.Equal(1000, Rendering.Render(template, null, context => context.LimitToString = 1000).Length);
        Assert.Contains("999", Rendering.Fault(template, null, context => context.LimitToString = 999).Message);
    }

    [Fact]
    public void A_slow_regular_expression_is_stopped()
    {
        var fault = Rendering.Fault("{{ regex.match text `^(a+)+$` }}", new() { ["text"] = new string('a', 40) + "!" }, context => context.RegexTimeOut = TimeSpan.FromMilliseconds(50));

        Assert.Equal("(1,4)", Rendering.Position(fault).ToString());
    }

    [Fact]
    public void No_limit_is_no_limit() =>
        Assert.Equal("5000", Rendering.Render("{{ n = 0; for i in 1..5000; n = n + 1; end; n }}", null, context => context.LoopLimit = 0));

    [Theory]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ date.utc_now.year }}")]
    [InlineData("{{ math.random 1 10 }}")]
    [InlineData("{{ math.uuid }}")]
    [InlineData("{{ date.parse '1/8' }}")]
    [InlineData("{{ date.parse '29/02' '%d/%m' }}")]
    [InlineData("{{ date.parse_to_string 'aug' '%Y' '' '%b' }}")]
    public void The_clock_and_chance_are_faults_where_pages_must_be_the_same(string template) =>
        Rendering.Fault(template, null, context => context.Deterministic = true);

    [Theory]
    [InlineData("2023-08-01", "2023-08-01 00:00")]
    [InlineData("29 February 2000", "2000-02-29 00:00")]
    [InlineData("2023-08-01T10:30:00Z", "2023-08-01 10:30")]
    [InlineData("10:30", "0001-01-01 10:30")]
    [InlineData("nothing", "0001-01-01 00:00")]
    public void Dates_take_nothing_from_the_clock_where_pages_must_be_the_same(string text, string expected) =>
        Assert.Equal(expected, Rendering.Render("{{ date.parse text | date.to_string '%F %R' }}", new() { ["text"] = text }, context => context.Deterministic = true));
}
