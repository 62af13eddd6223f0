using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Tests.Text;

public sealed class DateSlipsTest
{
    private static readonly string[] periods = ["2023-04", "2023-08", "2023-12"];

    [Theory]
    [InlineData("2023-8", "2023-08")]
    [InlineData("202308", "2023-08")]
    [InlineData("8/2023", "2023-08")]
    [InlineData("2023-80", "2023-08")]
    [InlineData("2032-08", "2023-08")]
    [InlineData("20223-08", "2023-08")]
    [InlineData("2023-13", "2023-12")]
    [InlineData("2023-06", null)] // april and august are as near
    [InlineData("2023-9", null)] // a month, and not one of the plan's
    [InlineData("2021-04-30", null)]
    [InlineData("augusti", null)]
    public void A_period_with_one_slip(string text, string? expected) => Assert.Equal(expected, DateSlips.Period(text, periods));

    [Theory]
    [InlineData("2023-2-3", "2023-02-03")]
    [InlineData("20230203", "2023-02-03")]
    [InlineData("3/2 2023", "2023-02-03")]
    [InlineData("2023-02-30", null)]
    [InlineData("3 februari 2023", null)]
    public void A_date_in_another_form(string text, string? expected) => Assert.Equal(expected, DateSlips.Date(text));
}
