using FsCheck;
using FsCheck.Fluent;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Tests.Runtime;

public sealed class AutoEscapeTests
{
    private static ScriptObject Model(object? value) => new() { ["v"] = value, ["safe"] = new SafeString("<b>&amp;</b>") };

    [Fact]
    public void The_five_marks_are_escaped_and_nothing_else() =>
        Assert.Equal("&lt;a href=&quot;x&quot;&gt; &amp; &#39;åäö €😀", Rendering.Report("{{ v }}", Model("<a href=\"x\"> & 'åäö €😀")));

    [Theory]
    [InlineData("{{ safe }}", "<b>&amp;</b>")]
    [InlineData("{{ html.raw v }}", "<i>")]
    [InlineData("{{ v | html.escape }}", "&lt;i&gt;")]
    [InlineData("{{ v | html.escape | html.escape }}", "&lt;i&gt;")]
    [InlineData("{{ capture c }}<p>{{ v }}</p>{{ end }}{{ c }}", "<p>&lt;i&gt;</p>")]
    [InlineData("{{ func f(x) }}<p>{{ x }}</p>{{ end }}{{ f v }}", "<p>&lt;i&gt;</p>")]
    [InlineData("{{ include '<u>{{ v }}</u>' }}", "<u>&lt;i&gt;</u>")]
    public void What_is_safe_is_left_and_nothing_is_escaped_twice(string template, string expected) =>
        Assert.Equal(expected, Rendering.Render(template, Model("<i>"), SetUp));

    [Theory]
    [InlineData("{{ v + safe }}", "&lt;i&gt;<b>&amp;</b>")]
    [InlineData("{{ safe + v + v }}", "<b>&amp;</b>&lt;i&gt;&lt;i&gt;")]
    [InlineData("{{ safe + safe }}", "<b>&amp;</b><b>&amp;</b>")]
    [InlineData("{{ v + v }}", "&lt;i&gt;&lt;i&gt;")]
    [InlineData("{{ $'<{v}>{safe}' }}", "&lt;&lt;i&gt;&gt;<b>&amp;</b>")]
    [InlineData("{{ [v, safe] | array.join '<br>' }}", "&lt;i&gt;&lt;br&gt;<b>&amp;</b>")]
    [InlineData("{{ v | string.append safe }}", "&lt;i&gt;<b>&amp;</b>")]
    [InlineData("{{ safe | string.strip }}", "<b>&amp;</b>")]
    [InlineData("{{ safe | string.upcase }}", "&lt;B&gt;&amp;AMP;&lt;/B&gt;")]
    [InlineData("{{ [v, safe] }}", "[&quot;&lt;i&gt;&quot;, &quot;&lt;b&gt;&amp;amp;&lt;/b&gt;&quot;]")]
    public void Escaping_goes_with_the_value(string template, string expected) =>
        Assert.Equal(expected, Rendering.Render(template, Model("<i>"), SetUp));

    [Fact]
    public void Without_the_option_nothing_is_escaped_and_html_raw_does_not_exist()
    {
        Assert.Equal("<i>", Rendering.Plain("{{ v }}", Model("<i>")));
        Assert.Equal("false", Rendering.Plain("{{ html | object.has_key 'raw' }}"));
    }

    /// <summary>Every way of printing that is not html.raw: whatever the data, no mark comes through.</summary>
    [Theory]
    [InlineData("{{ v }}")]
    [InlineData("{{ $'{v}' }}")]
    [InlineData("{{ 'x' + v + 1 }}")]
    [InlineData("{{ v | string.upcase | string.strip }}")]
    [InlineData("{{ capture c; v; end; c | string.replace 'a' 'b' }}")]
    [InlineData("{{ [v, {k: v}] }}")]
    [InlineData("{{ for c in [v]; c; end }}")]
    [InlineData("{{ v | html.escape | string.lstrip }}")]
    [InlineData("{{ v | html.newline_to_br | html.strip }}")]
    [InlineData("{{ func f; ret $0; end; f v }}")]
    [InlineData("{{ include '{{ $1 }}' v }}")]
    [InlineData("{{ [v, v] | array.join v }}")]
    [InlineData("{{ v | object.to_json }}")]
    [InlineData("{{ v | string.truncate 3 v }}")]
    public void No_data_comes_through_unescaped(string template) => Prop.ForAll<string?>(value =>
    {
        var page = Rendering.Render(template, Model((value + "<a b=\"c\" d='e'>") + value), SetUp);

        Assert.DoesNotContain('<', page);
        Assert.DoesNotContain('>', page);
        Assert.DoesNotContain('"', page);
        Assert.DoesNotContain('\'', page);
    }).QuickCheckThrowOnFailure();

    private static void SetUp(TemplateContext context)
    {
        Rendering.AsReport(context);
        context.TemplateLoader = new NameIsText();
    }
}
