using System.Text;
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

    private static readonly string[] Originals =
        [.. Directory.EnumerateFiles(ProjectFiles.At("templates"), "*.sbn*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static readonly Func<Random, string>[] Makers = [PutTogether, random => Change(Originals, random)];

    [Fact]
    public void Ten_thousand_templates() => Try(10_000);

    [Fact]
    [Trait("Category", "Long")]
    public void A_million_templates() => Try(1_000_000);

    [FactWhereShared("scriban-cases")]
    public void Templates_of_the_suite_with_something_changed()
    {
        string[] originals = [.. Conformance.SuiteCase.ReadAll().Select(suiteCase => suiteCase.Template)];

        Parallel.For(0, 3_000, number => Survives(Change(originals, new Random(number))));
    }

    /// <summary>Each template from a seed of its own: one that fails is made again, alone, from its number.</summary>
    private static void Try(int times) => Parallel.For(0, times, number => Survives(Makers[number % Makers.Length](new Random(number))));

    private static string PutTogether(Random random) => "{{ " + string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    private static string Change(string[] originals, Random random)
    {
        var text = new StringBuilder(originals[random.Next(originals.Length)]);
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var at = random.Next(text.Length + 1);
            text.Remove(at, Math.Min(random.Next(7), text.Length - at)).Insert(at, Pieces[random.Next(Pieces.Length)]);
        }
        return text.ToString();
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
