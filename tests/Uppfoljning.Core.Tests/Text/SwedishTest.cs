using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Tests.Text;

public sealed class SwedishTest
{
    [Theory]
    [InlineData(1, "ett")]
    [InlineData(12, "tolv")]
    [InlineData(13, "13")]
    [InlineData(999, "999")]
    [InlineData(1000, "1\u00A0000")]
    [InlineData(1234567, "1\u00A0234\u00A0567")]
    public void Numbers_are_words_to_twelve_and_then_digits(int number, string expected) => Assert.Equal(expected, Swedish.NumberInWords(number));

    [Theory]
    [InlineData("kommunfullmäktige", "kommunfullmäktiges")]
    [InlineData("landstings", "landstings")]
    public void Genitive_takes_an_s_where_there_is_none(string word, string expected) => Assert.Equal(expected, Swedish.Genitive(word));

    [Fact]
    public void Enumeration_has_och_before_the_last()
    {
        Assert.Equal("", Swedish.Enumerate([]));
        Assert.Equal("a", Swedish.Enumerate(["a"]));
        Assert.Equal("a och b", Swedish.Enumerate(["a", "b"]));
        Assert.Equal("a, b och c", Swedish.Enumerate(["a", "b", "c"]));
    }

    [Fact]
    public void Dates_have_month_names_and_keep_day_and_month_together()
    {
        Assert.Equal("13\u00A0juni 2022", Swedish.Date(new DateOnly(2022, 6, 13)));
        Assert.Equal("augusti 2023", Swedish.MonthAndYear(new Month(2023, 8)));
    }
}
