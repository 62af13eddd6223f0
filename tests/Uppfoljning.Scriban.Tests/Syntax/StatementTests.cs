using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Tests.Syntax;

public sealed class StatementTests
{
    private static ScriptObject CreateModel() => new()
    {
        ["mål"] = new ScriptArray(new object[]
        {
            new ScriptObject { ["id"] = "1", ["titel"] = "Trygg skola", ["klart"] = true },
            new ScriptObject { ["id"] = "2", ["titel"] = "Fler jobb", ["klart"] = false },
            new ScriptObject { ["id"] = "3", ["titel"] = "Grön stad", ["klart"] = true },
        }),
    };

    [Theory]
    [InlineData("{{ for m in mål }}{{ m.id }}{{ if !for.last }}, {{ end }}{{ end }}", "1, 2, 3")]
    [InlineData("{{ for m in mål limit: 2 offset: 1 reversed }}{{ m.id }}{{ end }}", "32")]
    [InlineData("{{ for m in [] }}x{{ else }}inga{{ end }}", "inga")]
    [InlineData("{{ for m in mål; if !m.klart; continue; end; m.titel; break; end }}", "Trygg skola")]
    [InlineData("{{ for m in mål; for.index; for.rindex; for.even ? 'j' : 'u'; for.length; end }}", "02j311u320j3")]
    [InlineData("{{ n = 3; while n > 0; n; n = n - 1; end }}", "321")]
    [InlineData("{{ tablerow m in mål cols: 2 }}{{ m.id }}{{ end }}",
        "<tr class=\"row1\"><td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n<tr class=\"row2\"><td class=\"col1\">3</td></tr>\n")]
    public void Loops(string template, string expected) => Assert.Equal(expected, Rendering.Plain(template, CreateModel()));

    [Theory]
    [InlineData("{{ if mål.size > 5 }}många{{ else if mål.size > 2 }}några{{ else }}få{{ end }}", "några")]
    [InlineData("{{ if 0 && '' && [] }}sant{{ end }}", "sant")]
    [InlineData("{{ case mål.size }}{{ when 1, 2 }}få{{ when 3 || 4 }}några{{ else }}många{{ end }}", "några")]
    [InlineData("{{ case 'x' }}{{ when 'y' }}a{{ else }}b{{ end }}", "b")]
    public void Choices(string template, string expected) => Assert.Equal(expected, Rendering.Plain(template, CreateModel()));

    [Theory]
    [InlineData("{{ func rad(m, tecken = '-') }}{{ tecken }}{{ m.id }}{{ end }}{{ for m in mål; rad m; end; rad mål[0] '*' }}", "-1-2-3*1")]
    [InlineData("{{ func f; ret $0 + ($.k ?? 0); end; f 1; f 1 k: 2 }}", "13")]
    [InlineData("{{ dubbla(x) = x * 2; 4 | dubbla | dubbla }}", "16")]
    [InlineData("{{ func f(a, fler...); ret fler.size; end; f 1 2 3 }}", "2")]
    [InlineData("{{ mål | array.filter @(do; ret $0.klart; end) | array.map 'id' | array.join '+' }}", "1+3")]
    [InlineData("{{ f = @string.upcase; 'å' | f }}", "Å")]
    [InlineData("{{ func ram }}<{{ $$ }}>{{ end }}{{ wrap ram }}inne{{ end }}", "<inne>")]
    [InlineData("{{ func f; ret 1; 2; end; f }}{{ ret }}3", "1")]
    public void Functions(string template, string expected) => Assert.Equal(expected, Rendering.Plain(template, CreateModel()));

    [Theory]
    [InlineData("{{ x = 1; for x in [5]; end; x }}", "1")]
    [InlineData("{{ $x = 1; func f; ret $x; end; f }}|{{ $x }}", "|1")]
    [InlineData("{{ func f(x); x = 9; ret x; end; x = 1; f 2; x }}", "91")]
    [InlineData("{{ with mål[0]; titel; ny = 4; end; mål[0].ny; ny }}", "Trygg skola4")]
    [InlineData("{{ import {a: 7}; a; this.a }}", "77")]
    [InlineData("{{ capture c }}a{{ 1 + 1 }}b{{ end }}{{ c }}{{ c.size }}", "a2b3")]
    [InlineData("{{ o = {a: 1, 'b c': [2]}; o.d = 3; o['b c'][0] = 4; o }}", "{a: 1, \"b c\": [4], d: 3}")]
    public void Scopes(string template, string expected) => Assert.Equal(expected, Rendering.Plain(template, CreateModel()));

    [Theory]
    [InlineData("{{ x = 1; readonly x; x = 2 }}", "(1,23)")]
    [InlineData("{{ break }}", "(1,4)")]
    [InlineData("{{ import 5 }}", "(1,11)")]
    [InlineData("{{ with 5; end }}", "(1,9)")]
    [InlineData("{{ for x in 5; end }}", "(1,13)")]
    [InlineData("{{ string.upcase = 1 }}", "(1,11)")]
    [InlineData("{{ for x in [1] sist: 2; end }}", "(1,17)")]
    public void What_cannot_be_done_is_told_at_its_place(string template, string place) =>
        Assert.Equal(place, Rendering.Position(Rendering.Fault(template)).ToString());
}
