using System.Text;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Uppfoljning.Core.Tests.Yaml;

/// <summary>Texts that the parser is spared are read as it would have read them, and so is all that stands around them.</summary>
public sealed class PlainBlocksTest
{
    /// <summary>Lines that blocks are made of, and what may be taken for one.</summary>
    private static readonly string[] lines =
    [
        "text: |", "text: >-", "text: >", "text: |-", "text: |+", "text: |2", "text: | # varför", "text: |  ", "- text: |", "- |", "- >-", "- - |", "- - text: >", "? |", "text: \"|", "text: 'a: |", "slut\"", "slut'",
        "# text: |", "text: hej: |", "text: &a |", "text: !b >", "[text: |", "]", "{text: |", "}", "lista:", "under:", "hej", "hej på dig", "hej  ", "o\u0308l", "- ett", "|", ">", "#", "# hej", "", "", "", " ", "   ", "\t", "\thej", "...", "---", "nyckel: värde", "hej:",
    ];

    private static readonly string[] lineBreaks = ["\n", "\n", "\n", "\r\n"];

    [Theory]
    [InlineData("a: |\n  ett\n  två\nb: c\n")]
    [InlineData("a: >-\n  ett\n  två\n\n  tre\n\n\n  fyra\n\n\nb: c\n")]
    [InlineData("a: |-\r\n  ett\r\n\r\n    två\r\nb: >\r\n ett\r\n två\r\n")]
    [InlineData("- a: >\n    ett\n  b: |\n    två\n- |\n  tre\n  - fyra\n-\n  - >-\n    fem\n")]
    [InlineData("a: |\n  # ett\n  b: |\n    två\n# tre\n")]
    [InlineData("a: \"\n  b: |\n    ett\n  c\"\n")]
    [InlineData("a: |\n    ett\n  två\n")]
    [InlineData("a: >\n  ett\n   två\n  tre\n")]
    [InlineData("a: >\n  \n  ett\n")]
    [InlineData("a: |\n  ett\n     \n  två\n")]
    [InlineData("a: |\n  ett\n\tb: c\n")]
    [InlineData("a: |\n  ett")]
    [InlineData("a: >\nb: |\n ett\n")]
    [InlineData("a: |\n  o\u0308l \u00A0\n")]
    public void Is_read_as_the_parser_reads_it(string text) => IsReadTheSame(text);

    [Fact]
    public void Ten_thousand_files_of_such_lines_in_any_order() => Try(10_000);

    [Fact]
    [Trait("Category", "Long")]
    public void A_million_files_of_such_lines_in_any_order() => Try(1_000_000);

    /// <summary>Each file from a seed of its own: one that fails is made again, alone, from its number.</summary>
    private static void Try(int times)
    {
        var readable = 0;
        Parallel.For(0, times, number =>
        {
            if (IsReadTheSame(Compose(new Random(number)))) Interlocked.Increment(ref readable);
        });
        // Else they would show little.
        Assert.InRange(readable, times / 20, times);
    }

    private static string Compose(Random random)
    {
        var text = new StringBuilder();
        var lineBreak = lineBreaks[random.Next(lineBreaks.Length)];
        var indentation = 0;
        for (var i = random.Next(1, 14); i > 0; i--)
        {
            // Mostly as people write, further in after a colon, so that what comes out is YAML often enough.
            var line = lines[random.Next(lines.Length)];
            text.Append(' ', line.Length == 0 || random.Next(12) == 0 ? random.Next(4) : indentation).Append(line).Append(lineBreak);
            indentation = random.Next(3) switch { 0 => Math.Max(0, indentation - 2), 1 => indentation + 2, _ => indentation };
        }
        if (random.Next(10) == 0) text.Length -= lineBreak.Length;
        return text.ToString();
    }

    /// <summary>Fails where it is not, and tells whether there was anything to compare.</summary>
    private static bool IsReadTheSame(string text)
    {
        var file = YamlReader.Read(new SourceFile("data/x.yaml", text));
        var expected = ReadByParser(file.Source);
        // What the format forbids on top of YAML has been told of, and may be left out of the tree.
        if (file.Root is null || !file.Diagnostics.IsEmpty)
        {
            Assert.NotEmpty(file.Diagnostics);
            return false;
        }
        Assert.NotNull(expected);
        Assert.Equal(expected, [.. ScalarsIn(file.Root)]);
        return true;
    }

    /// <summary>Null where the parser gives up.</summary>
    private static List<(int Start, int End, string Text)>? ReadByParser(SourceFile source)
    {
        var parser = new Parser(new StringReader(source.Text));
        List<(int, int, string)> scalars = [];
        try
        {
            while (parser.MoveNext())
            {
                if (parser.Current is Scalar scalar) scalars.Add((Offset(scalar.Start), Offset(scalar.End), Nfc.Compose(scalar.Value)));
            }
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
        return scalars;

        int Offset(Mark mark) => source.OffsetAt((int)mark.Line, (int)mark.Column);
    }

    private static IEnumerable<(int Start, int End, string Text)> ScalarsIn(YamlNode node) => node switch
    {
        YamlScalar scalar => [(scalar.Span.Start, scalar.Span.End, scalar.Text)],
        YamlSequence list => list.Items.SelectMany(ScalarsIn),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => ScalarsIn(entry.Key).Concat(ScalarsIn(entry.Value))),
        _ => [],
    };
}
