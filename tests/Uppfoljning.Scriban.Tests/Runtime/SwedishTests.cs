using System.Globalization;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Tests.Runtime;

public sealed class SwedishTests
{
    private static string Render(string template) => Rendering.Render(template, null, context => context.PushCulture(SwedishCulture.Instance));

    [Theory]
    [InlineData("{{ date.parse '2026-03-05' | date.to_string '%A %d %B %Y' }}", "torsdag 05 mars 2026")]
    [InlineData("{{ date.parse '2026-10-01' | date.to_string '%a %b %x %X' }}", "tors okt. 2026-10-01 00:00:00")]
    [InlineData("{{ date.parse '5 augusti 2026' | date.to_string '%F' }}", "2026-08-05")]
    [InlineData("{{ 1234567.891 | math.format 'N2' }}", "1\u00a0234\u00a0567,89")]
    [InlineData("{{ 0.256 | math.format 'P1' }}", "25,6 %")]
    [InlineData("{{ 12.5 | object.format 'C2' }}", "12,50 kr")]
    [InlineData("{{ 3.5 }}", "3,5")]
    [InlineData("{{ -2 | math.format 'N0' }}", "\u22122")]
    [InlineData("{{ '1,5' | string.to_double }}", "1,5")]
    [InlineData("{{ ['ö', 'z', 'ä', 'å', 'a', 'A', 'o'] | array.sort | array.join '' }}", "aAozåäö")]
    public void Dates_numbers_and_order_are_Swedish(string template, string expected) => Assert.Equal(expected, Render(template));

    [Fact]
    public void Every_month_and_day_has_its_name()
    {
        var dates = SwedishCulture.Instance.DateTimeFormat;

        Assert.Equal("januari februari mars april maj juni juli augusti september oktober november december", string.Join(' ', dates.MonthNames[..12]));
        Assert.Equal("söndag måndag tisdag onsdag torsdag fredag lördag", string.Join(' ', dates.DayNames));
        Assert.Equal((DayOfWeek.Monday, CalendarWeekRule.FirstFourDayWeek), (dates.FirstDayOfWeek, dates.CalendarWeekRule));
        Assert.True(SwedishCulture.Instance.IsReadOnly);
    }

    [Fact]
    public void A_bare_number_can_be_kept_invariant() => Assert.Equal("3.5 3,50", Rendering.Render("{{ 3.5 }} {{ 3.5 | math.format 'N2' }}", null, context =>
    {
        context.PushCulture(SwedishCulture.Instance);
        context.InvariantNumbers = true;
    }));

    [Fact]
    public void The_host_may_order_texts_its_own_way() =>
        Assert.Equal("cba", Rendering.Render("{{ ['a', 'c', 'b'] | array.sort | array.join '' }}", null, context =>
            context.StringComparer = Comparer<string>.Create((left, right) => string.CompareOrdinal(right, left))));

    [Fact]
    public void A_culture_that_is_not_known_is_a_fault() => Assert.Equal("(1,24)", Rendering.Position(Rendering.Fault("{{ 1 | math.format 'N' 'xx-nope' }}")).ToString());
}
