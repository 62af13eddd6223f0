using FsCheck;
using FsCheck.Fluent;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Workflow.Formatting;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Tests.Workflow.Formatting;

/// <summary>Whatever a text is, and whatever form it is in, it is the same text afterwards.</summary>
public sealed class TextProperties
{
    /// <summary>What YAML sees something in.</summary>
    private static readonly string[] pieces =
        ["a", "å", "ord ", " ", "  ", "\n", "\n\n", "\n ", "\t", ": ", ":", " #", "#", "- ", "-", "---", "...", "? ", "?", ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "'", "''", "\"", "%", "@", "`", "\\", "\\n", "=", "<<", "~", "no", "012", "2023-08",
         "\u00A0", "o\u0308", "\U0001F600"];

    private static readonly Gen<string> texts = from parts in Gen.Elements(pieces).ListOf() select string.Concat(parts);

    private static readonly Gen<(string Text, int Seed)> written = from text in texts from seed in Gen.Choose(0, int.MaxValue) select (text, seed);

    [Fact]
    public void As_a_value() => Check((form, text) => $"a: {form.InLine(text, isFlow: false, "  ")}\n", root => root.Find("a")!.Value.Value);

    [Fact]
    public void As_a_key() => Check((form, text) => $"? {form.InLine(text, isFlow: false, "  ")}\n: b\n", root => root.Entries[0].Key);

    [Fact]
    public void Within_brackets() => Check((form, text) => $"a: [b, {form.InLine(text, isFlow: true, "  ")}]\n", root => ((YamlSequence)root.Find("a")!.Value.Value).Items[1]);

    [Fact]
    public void Within_brackets_that_go() => Check((form, text) => $"uppföljning: {{2023-08: {{exempel: [{form.InLine(text, isFlow: true, "  ")}]}}}}\n", Sentence);

    [Fact]
    public void In_a_block() => Check(
        (form, text) =>
        {
            if (!RandomText.MayBeBlock(text)) return $"a: {form.InLine(text, isFlow: false, null)}\n";
            var (signs, lines, _) = form.Block(text, 0);
            return $"a: {signs}\n{string.Concat(lines.Select(line => line + "\n"))}b: c\n";
        },
        root => root.Find("a")!.Value.Value);

    private static YamlNode Sentence(YamlMapping root)
    {
        var period = (YamlMapping)((YamlMapping)root.Find("uppföljning")!.Value.Value).Find("2023-08")!.Value.Value;
        return ((YamlSequence)period.Find("exempel")!.Value.Value).Items[0];
    }

    private static void Check(Func<RandomText, string, string> write, Func<YamlMapping, YamlNode> find)
    {
        var tried = 0;
        Prop.ForAll(written.ToArbitrary(), sample =>
        {
            var file = Read(write(new RandomText(new Random(sample.Seed)), sample.Text));
            // The forms are simple, and some texts are too odd for some of them.
            if (file.Root is null || !file.Diagnostics.IsEmpty || !IsText(find(file.Root), sample.Text)) return true;
            tried++;
            var after = YamlLayout.Format(file, RepositoryFileKind.Goal).Value;
            return after is not null && IsText(find(Read(after).Root!), sample.Text) && YamlLayout.Format(Read(after), RepositoryFileKind.Goal).Value == after;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
        Assert.True(tried > 500, $"Bara {tried} texter gick att pröva.");
    }

    private static bool IsText(YamlNode node, string text) => ((YamlScalar)node).Text == Nfc.Compose(text);

    private static YamlFile Read(string text) => YamlReader.Read(new SourceFile("data/x.yaml", text));
}
