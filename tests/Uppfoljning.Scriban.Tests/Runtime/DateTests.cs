using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax;

namespace Uppfoljning.Scriban.Tests.Runtime;

public sealed class DateTests
{
    private static readonly ScriptObject Model = new()
    {
        ["dag"] = new DateOnly(2026, 3, 5),
        ["tid"] = new DateTime(2026, 3, 5, 14, 5, 9),
    };

    [Theory]
    [InlineData("{{ dag }} {{ tid }}", "05 Mar 2026 05 Mar 2026")]
    [InlineData("{{ dag.year }} {{ tid.hour }}", "2026 14")]
    [InlineData("{{ dag | date.to_string '%F %V %j' }}", "2026-03-05 10 064")]
    [InlineData("{{ dag < tid }} {{ dag == (date.parse '2026-03-05') }}", "true true")]
    [InlineData("{{ (tid - dag).hours }} {{ (dag | date.add_months (-1)).month }}", "14 2")]
    [InlineData("{{ date.format = '%Y'; tid }}", "2026")]
    [InlineData("{{ date.parse '2026-03-05T23:30:00+02:00' | date.to_string '%F %R' }}", "2026-03-05 21:30")]
    public void Dates_of_the_host_and_of_the_template_are_alike(string template, string expected) => Assert.Equal(expected, Rendering.Plain(template, Model));

    [Fact]
    public void A_text_is_no_date_until_it_is_parsed() =>
        Assert.Equal(("(1,4)", "läs den först med date.parse"), Place(Rendering.Fault("{{ '2026-03-05' | date.to_string '%Y' }}")));

    private static (string, string?) Place(ScriptRuntimeException fault) => (Rendering.Position(fault).ToString(), fault.Help);
}
