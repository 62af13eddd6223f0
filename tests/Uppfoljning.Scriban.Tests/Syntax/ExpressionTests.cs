namespace Uppfoljning.Scriban.Tests.Syntax;

public sealed class ExpressionTests
{
    [Theory]
    [InlineData("1 + 2 * 3 - 4 / 2", "5")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("10 // 4", "2")]
    [InlineData("-7 % 3", "-1")]
    [InlineData("7.5 // 2", "4")]
    [InlineData("2147483647 + 1", "2147483648")]
    [InlineData("9223372036854775807 + 1", "9223372036854775808")]
    [InlineData("1m / 4", "0.25")]
    [InlineData("0.1 + 0.2", "0.30000000000000004")]
    [InlineData("1 < 2 && 2 <= 2 || false", "true")]
    [InlineData("null ?? 'x' + 1", "x1")]
    [InlineData("1 ?! 2", "2")]
    [InlineData("true ? 'a' : 'b' | string.upcase", "a")]
    [InlineData("'a' + 1 + null + true", "a1true")]
    [InlineData("'ab' * 2", "abab")]
    [InlineData("[1] + [2] << 3", "[1, 2, 3]")]
    [InlineData("3..1", "[3, 2, 1]")]
    [InlineData("0..<3 | array.size", "3")]
    [InlineData("'1' == 1", "true")]
    [InlineData("null < 1", "false")]
    [InlineData("[] == empty", "true")]
    [InlineData("!null", "true")]
    [InlineData("math.plus 1 2 * 3", "7")]
    [InlineData("math.plus(1, 2) | math.times(3)", "9")]
    [InlineData("math.round 2.567 precision: 1", "2.6")]
    [InlineData("'a' | string.append 'b' + 'c' | string.size", "3")]
    [InlineData("5 |\n math.plus 1", "6")]
    [InlineData("[1,\n 2,\n]", "[1, 2]")]
    public void Values(string expression, string expected) => Assert.Equal(expected, Rendering.Plain($"{{{{ {expression} }}}}"));

    [Fact]
    public void An_expression_can_be_evaluated_by_itself()
    {
        var context = new TemplateContext();
        context.PushGlobal(new() { ["x"] = 5 });

        Assert.Equal(12, Template.Evaluate("x * 2 + 2", context));
    }

    [Theory]
    [InlineData("{{ a = null; a.b }}", "(1,16)")]
    [InlineData("{{ 1 // 0 }}", "(1,6)")]
    [InlineData("{{ 'a' - 'b' }}", "(1,8)")]
    [InlineData("{{ -'a' }}", "(1,5)")]
    [InlineData("{{ 5 5 }}", "(1,4)")]
    [InlineData("{{ 1 | 2 }}", "(1,8)")]
    [InlineData("{{ 'x' | string.truncate }}", "(1,25)")]
    [InlineData("{{ 'x' | string.truncate 'y' }}", "(1,26)")]
    [InlineData("{{ string.upcase 'a' 'b' }}", "(1,22)")]
    [InlineData("{{ 'x' | string.pad_left bredd: 4 }}", "(1,26)")]
    public void What_cannot_be_evaluated_is_told_at_its_place(string template, string place) =>
        Assert.Equal(place, Rendering.Position(Rendering.Fault(template)).ToString());
}
