using FsCheck;
using FsCheck.Fluent;
using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax;

namespace Uppfoljning.Scriban.Tests.Safety;

/// <summary>Whatever is written, reading and rendering end, and with no other exception than the engine's own.</summary>
public sealed class RandomTemplateTests
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", " ", "\n", ";", "(", ")", "[", "]", "{", "}", ".", "?.", "..", "..<", ",", ":", "=", "+=",
        "+", "-", "*", "/", "//", "%", "++", "--", "==", "<", ">=", "<<", "&&", "||", "|", "!", "^", "@", "?", "??", "?!", "#", "##", "\"", "'", "`", "$\"", "\\",
        "if ", "else ", "end ", "for x in ", "while ", "case ", "when ", "func f ", "func g(a, b = 1, c...) ", "do; ", "ret ", "break ", "capture x ", "with ",
        "wrap f ", "import ", "readonly x ", "tablerow x in ", "include ", "x", "f ", "g ", "$", "$0", "$x", "$$", "this", "for.index", "null", "true", "empty",
        "1", "2.5", "1e9", "100000000000000000000", "0xFF", "3m", "2f", "'a'", "\"å\"", "text", "offset: 1 ", "limit: 2 ", "reversed ", "string.upcase ",
        "array.sort ", "array.each @f ", "array.filter @(do; ret $0; end) ", "math.round ", "math.format 'N2' ", "date.parse '2026-03-05' ", "date.to_string '%d %q' ",
        "object.eval ", "object.eval_template ", "object.to_json ", "object.from_json ", "regex.replace '(' 'x' ", "string.slice ", "string.pad_left ", "timespan.from_days ",
    ];

    private static readonly Gen<string> Composed =
        Gen.Elements(Pieces).ListOf().Select(string.Concat).Select(body => "{{ " + body);

    [Fact]
    public void Templates_put_together_at_random_end() =>
        Prop.ForAll(Composed.Resize(60).ToArbitrary(), Survives).Check(Config.QuickThrowOnFailure.WithMaxTest(4000).WithEndSize(60));

    [FactWhereShared("scriban-cases")]
    public void Real_templates_with_something_changed_end()
    {
        var originals = Conformance.SuiteCase.ReadAll().Select(suiteCase => suiteCase.Template).ToArray();
        var changed =
            from original in Gen.Elements(originals)
            from at in Gen.Choose(0, Math.Max(0, original.Length - 1))
            from length in Gen.Choose(0, 6)
            from piece in Gen.Elements(Pieces)
            select string.Concat(original.AsSpan(0, at), piece, original.AsSpan(Math.Min(original.Length, at + length)));

        Prop.ForAll(changed.ToArbitrary(), Survives).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    private static void Survives(string text)
    {
        var template = Template.Parse(text, "mall.sbn");
        Assert.All(template.Messages, message => Assert.InRange(message.Span.Start.Offset, -1, text.Length));
        var context = new TemplateContext
        {
            TemplateLoader = new NameIsText(),
            StepLimit = 20_000,
            LimitToString = 100_000,
            RegexTimeOut = TimeSpan.FromMilliseconds(100),
            AutoEscape = text.Length % 2 == 0,
            StrictVariables = text.Length % 3 == 0,
        };
        context.PushGlobal(new ScriptObject { ["text"] = "a <b>\n c", ["list"] = new ScriptArray(new object[] { 1, "b" }), ["product"] = new ScriptObject { ["title"] = "x" } });
        try
        {
            template.Render(context);
        }
        catch (ScriptRuntimeException)
        {
            // A fault is an answer; anything else is a bug and fails the test.
        }
    }
}
