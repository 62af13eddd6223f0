using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Tests.Text;

public sealed class TokensTest
{
    [Theory]
    [InlineData("Tre av 18 uppdrag är färdiga.", "tre|av|18|uppdrag|är|färdiga|.")]
    [InlineData("e-tjänster, KF:s 2,5 mnkr (3–4 st).", "e-tjänster|,|kf:s|2,5|mnkr|(|3–4|st|)|.")]
    [InlineData("t.ex. och/eller – ÅÄÖ ", "t.ex|.|och/eller|–|åäö")]
    [InlineData("§ 45-", "§|45|-")]
    [InlineData("", "")]
    public void Words_and_marks_are_told_apart(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokens.Of(text, new TextSpan(0, text.Length)).Select(token => token.Word)));

    [Fact]
    public void Each_stands_where_it_was_found() =>
        Assert.Equal([new TextSpan(4, 3), new TextSpan(8, 1)], Tokens.Of("Ett två !", new TextSpan(3, 6)).Select(token => token.Span));
}
