namespace Uppfoljning.Scriban.Tests.Functions;

public sealed class BuiltinTests
{
    [Theory]
    [InlineData("'örebro län' | string.capitalize", "Örebro län")]
    [InlineData("'en bra dag' | string.capitalizewords", "En Bra Dag")]
    [InlineData("'ÅÄÖ' | string.downcase", "åäö")]
    [InlineData("'Mål 1: Trygg & säker!' | string.handleize", "mål-1-trygg-säker")]
    [InlineData("' a ' | string.strip | string.size", "1")]
    [InlineData("'a,b,,c' | string.split ','", "[\"a\", \"b\", \"c\"]")]
    [InlineData("'abcabc' | string.replace_first 'b' '-'", "a-cabc")]
    [InlineData("'abcabc' | string.remove_last 'b'", "abcac")]
    [InlineData("'abcdef' | string.slice 2 3", "cde")]
    [InlineData("'abcdef' | string.slice (-2)", "ef")]
    [InlineData("'abcdef' | string.slice1 1", "b")]
    [InlineData("'abcdefghij' | string.truncate 6", "abc...")]
    [InlineData("'ett två tre' | string.truncatewords 2", "ett två...")]
    [InlineData("1 | string.pluralize 'mål' 'målen'", "mål")]
    [InlineData("'x' | string.pad_left 3", "  x")]
    [InlineData("'abc' | string.index_of 'c'", "2")]
    [InlineData("'12' | string.to_int + 1", "13")]
    [InlineData("'x' | string.to_int", "")]
    [InlineData("'hej' | string.base64_encode | string.base64_decode", "hej")]
    [InlineData("'test' | string.md5", "098f6bcd4621d373cade4e832627b4f6")]
    public void Texts(string expression, string expected) => AssertGives(expression, expected);

    [Theory]
    [InlineData("[3, 1, 2] | array.sort | array.reverse", "[3, 2, 1]")]
    [InlineData("[{t: 'b'}, {t: 'a'}] | array.sort 't' | array.map 't'", "[\"a\", \"b\"]")]
    [InlineData("['b', 'A', 'a', 'å', 'z', null, 2] | array.sort", "[null, 2, \"a\", \"A\", \"å\", \"b\", \"z\"]")]
    [InlineData("[1, 1, '1', 1.0, null, null] | array.uniq", "[1, \"1\", null]")]
    [InlineData("[1, null, 2] | array.compact", "[1, 2]")]
    [InlineData("[1, 2] | array.insert_at 4 5", "[1, 2, null, null, 5]")]
    [InlineData("[1, 2, 3] | array.remove_at (-1)", "[1, 2]")]
    [InlineData("[1, 2, 3, 4] | array.offset 1 | array.limit 2", "[2, 3]")]
    [InlineData("[1, 2] | array.contains 2", "true")]
    [InlineData("['a', 'b'] | array.each @string.upcase | array.join '-'", "A-B")]
    [InlineData("['a', 'bb'] | array.any @string.contains 'bb'", "true")]
    [InlineData("(array.cycle ['a', 'b']) + (array.cycle ['a', 'b']) + (array.cycle ['a', 'b'])", "aba")]
    [InlineData("null | array.size", "0")]
    public void Lists(string expression, string expected) => AssertGives(expression, expected);

    [Theory]
    [InlineData("2.5 | math.round", "2")]
    [InlineData("2.344 | math.round 2", "2.34")]
    [InlineData("7 | math.divided_by 2", "3")]
    [InlineData("-5 | math.abs", "5")]
    [InlineData("-1.2 | math.floor", "-2")]
    [InlineData("1234.5 | math.format '#,##0.00'", "1,234.50")]
    [InlineData("255 | math.format 'X4'", "00FF")]
    [InlineData("null | math.plus 1", "")]
    public void Numbers(string expression, string expected) => AssertGives(expression, expected);

    [Theory]
    [InlineData("'' | object.default 'x'", "x")]
    [InlineData("{a: 1, b: [true, null]} | object.to_json", "{\"a\":1,\"b\":[true,null]}")]
    [InlineData("('{\"a\": [1, 2.5]}' | object.from_json).a[1]", "2.5")]
    [InlineData("{a: 1} | object.keys", "[\"a\"]")]
    [InlineData("{a: null} | object.has_key 'a'", "true")]
    [InlineData("{a: null} | object.has_value 'a'", "false")]
    [InlineData("'1 + 2' | object.eval", "3")]
    [InlineData("'{{ 1 + 2 }}!' | object.eval_template", "3!")]
    [InlineData("2147483648 | object.kind", "long")]
    [InlineData("1..2 | object.typeof", "iterator")]
    public void Objects(string expression, string expected) => AssertGives(expression, expected);

    [Theory]
    [InlineData("'a1b22' | regex.replace `\\d+` '#'", "a#b#")]
    [InlineData("'A b' | regex.match '(a)' 'i'", "[\"A\", \"A\"]")]
    [InlineData("'a1b2' | regex.matches `\\d`", "[[\"1\"], [\"2\"]]")]
    [InlineData("'a, b;c' | regex.split `[,;]\\s*`", "[\"a\", \"b\", \"c\"]")]
    [InlineData("'<b>x</b><script>y</script><i a=\">\">z</i>' | html.strip", "xz")]
    [InlineData("'a b/å' | html.url_encode", "a%20b%2F%C3%A5")]
    [InlineData("'a b/å' | html.url_escape", "a%20b/%C3%A5")]
    [InlineData("timespan.from_hours 30", "1.06:00:00")]
    public void Patterns_addresses_and_times(string expression, string expected) => AssertGives(expression, expected);

    [Theory]
    [InlineData("{{ 'x' | regex.match '(' }}", "(1,22)")]
    [InlineData("{{ '{' | object.from_json }}", "(1,4)")]
    [InlineData("{{ 1 | math.format 'N2' 5 }}", "(1,25)")]
    [InlineData("{{ [1] | array.each 'upcase' }}", "(1,21)")]
    [InlineData("{{ 'x' | string.base64_decode }}", "(1,4)")]
    [InlineData("{{ date.parse '9999-12-31' | date.add_days 1 }}", "(1,30)")]
    public void Arguments_that_do_not_fit_are_told_at_their_place(string template, string place) =>
        Assert.Equal(place, Rendering.Position(Rendering.Fault(template)).ToString());

    private static void AssertGives(string expression, string expected) => Assert.Equal(expected, Rendering.Plain($"{{{{ {expression} }}}}"));
}
