using Uppfoljning.Core.Markdown;

namespace Uppfoljning.Core.Tests.Markdown;

public sealed class FirstSentenceTest
{
    [Theory]
    [InlineData("Det tar längre tid. Mer kommer sedan.", "Det tar längre tid.")]
    [InlineData("Arbetet, bl.a. med taket,\nhar stannat. Det är kallt.", "Arbetet, bl.a. med taket,\nhar stannat.")]
    [InlineData("Se [planen. Den gäller](https://example.se/a) nu. Och sedan.", "Se [planen. Den gäller](https://example.se/a) nu. Och sedan.")]
    [InlineData("**Taket** läcker. Det regnar.", "**Taket** läcker.")]
    [InlineData("- Brist på folk\n- Brist på pengar", "- Brist på folk")]
    [InlineData("utan punkt\n\nett stycke till", "utan punkt")]
    [InlineData("", "")]
    public void The_beginning_of_a_text_stands_by_itself(string text, string beginning) => Assert.Equal(beginning, FirstSentence.Of(text));
}
