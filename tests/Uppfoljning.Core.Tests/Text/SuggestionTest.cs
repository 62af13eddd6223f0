using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Tests.Text;

public sealed class SuggestionTest
{
    private static readonly string[] keys = ["titel", "typ", "åtgärd", "bedömning", "beskrivning", "från", "fokus"];

    [Theory]
    [InlineData("titl", "titel")]
    [InlineData("tietl", "titel")]
    [InlineData("atgard", "åtgärd")]
    [InlineData("bedomning", "bedömning")]
    [InlineData("fran", "från")]
    [InlineData("Typ", "typ")]
    [InlineData("huvudansvarig", null)]
    [InlineData("xyz", null)]
    public void The_nearest_word_is_suggested_where_one_is_near(string word, string? expected) => Assert.Equal(expected, Suggestion.Nearest(word, keys));
}
