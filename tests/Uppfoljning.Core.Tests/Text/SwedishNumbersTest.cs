using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Tests.Text;

public sealed class SwedishNumbersTest
{
    [Theory]
    [InlineData("noll", 0)]
    [InlineData("ett", 1)]
    [InlineData("tolv", 12)]
    [InlineData("arton", 18)]
    [InlineData("tjugo", 20)]
    [InlineData("tjugoen", 21)]
    [InlineData("tjugoett", 21)]
    [InlineData("nittionio", 99)]
    [InlineData("hundra", 100)]
    [InlineData("etthundra", 100)]
    [InlineData("hundratjugotre", 123)]
    [InlineData("0", 0)]
    [InlineData("14", 14)]
    [InlineData("2023", 2023)]
    public void A_number_is_read(string word, int expected) => Assert.Equal(expected, SwedishNumbers.Read(word));

    [Theory]
    [InlineData("")]
    [InlineData("en")]
    [InlineData("tretti")]
    [InlineData("tjugonoll")]
    [InlineData("tjugotolv")]
    [InlineData("hundratals")]
    [InlineData("tioårig")]
    [InlineData("14:e")]
    [InlineData("2,5")]
    [InlineData("3–4")]
    [InlineData("20230")]
    public void Other_words_are_none(string word) => Assert.Null(SwedishNumbers.Read(word));
}
