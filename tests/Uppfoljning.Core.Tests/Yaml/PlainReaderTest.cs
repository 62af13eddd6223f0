using System.Text;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Uppfoljning.Core.Tests.Yaml;

/// <summary>What the parser is spared is read as it would have read it, to the last place.</summary>
public sealed class PlainReaderTest
{
    /// <summary>What ordinary files are made of, and what may be taken for it.</summary>
    private static readonly string[] lines =
    [
        "text: |", "text: >-", "text: >", "text: |-", "text: |+", "text: |2", "text: | # varför", "text: |  ", "- text: |", "- |", "- >-", "- - |", "- - text: >", "? |", "text: \"|", "text: 'a: |", "slut\"", "slut'",
        "# text: |", "text: hej: |", "text: &a |", "text: !b >", "[text: |", "]", "{text: |", "}", "lista:", "under:", "hej", "hej på dig", "hej  ", "o\u0308l", "- ett", "|", ">", "#", "# hej", "", "", "", " ", "   ", "\t", "\thej", "...", "---", "nyckel: värde", "hej:",
        "lista:", "- ett", "- två tre", "- nyckel: värde", "- under:", "nummer: \"1\"", "namn: 'Åsa'", "organ: [KTN, \"TN\", 'x']", "organ: [KTN,TN]", "organ: []", "organ: [a, ]", "tal: 2023-08", "\"2023-08\":", "a.b/c: d: e", "a: b:", "a: b #c", "a: b # c", "a: b  # c: d", "- a # b", "a: b #", "a: b: # c", "a: b\t", "a: b \t# c", "a: \"b\\n\"", "a: 'b''c'", "a: \"b\" c", "a: \"b\"  ", "a:  b  ", "a:\tb", "a: b\tc", "a : b", "- a: |", "-  b", "-", "- - c", "- [d]", "  # e", "a: *b", "a: %b", "a: -b", "a: - b", "tom:", "tom:  ",
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
    [InlineData("# ett\na: b\nc:\n- d\n- e: f\n  g:\n  - h\n\n  # i\n  j: k\nl:\n  m: [n, o]\n  \"p\":\nq: \"r s\" \n\n")]
    [InlineData("a: b\n  c\n")]
    [InlineData("a: b\n\n  c: d\n")]
    [InlineData("a: b\n # c\nd: e")]
    [InlineData("a:\n  b\nc: d\n")]
    [InlineData("a: b\na: c\n")]
    [InlineData("  a: b\n")]
    [InlineData("a: b\n---\nc: d\n")]
    [InlineData("a:\n    b: c\n  d: e\n")]
    [InlineData("- a\n- b\n")]
    [InlineData("a: o\u0308l\n")]
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
        Assert.Equal(expected, [.. PartsOf(file.Root)]);
        return true;
    }

    /// <summary>Null where the parser gives up.</summary>
    private static List<Part>? ReadByParser(SourceFile source)
    {
        var parser = new Parser(new StringReader(source.Text));
        List<Part> parts = [];
        Stack<(int Index, bool IsFlow)> open = [];
        try
        {
            while (parser.MoveNext())
            {
                switch (parser.Current)
                {
                    case Scalar scalar: parts.Add(new Part(Offset(scalar.Start), Offset(scalar.End), Nfc.Compose(scalar.Value))); break;
                    case MappingStart start: Open(start, start.Style == MappingStyle.Flow); break;
                    case SequenceStart start: Open(start, start.Style == SequenceStyle.Flow); break;
                    case MappingEnd or SequenceEnd: Close(open.Pop()); break;
                }
            }
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
        return parts;

        void Open(NodeEvent start, bool isFlow)
        {
            open.Push((parts.Count, isFlow));
            parts.Add(new Part(Offset(start.Start), 0, start.GetType().Name));
        }

        // The parser leaves the closing bracket out.
        void Close((int Index, bool IsFlow) part)
        {
            var end = Offset(parser.Current!.End);
            parts[part.Index] = parts[part.Index] with { End = part.IsFlow && end < source.Text.Length && source.Text[end] is ']' or '}' ? end + 1 : end };
        }

        int Offset(Mark mark) => source.OffsetAt((int)mark.Line, (int)mark.Column);
    }

    private static IEnumerable<Part> PartsOf(YamlNode node) => node switch
    {
        YamlScalar scalar => [new Part(scalar.Span.Start, scalar.Span.End, scalar.Text)],
        YamlSequence list => list.Items.SelectMany(PartsOf).Prepend(new Part(list.Span.Start, list.Span.End, nameof(SequenceStart))),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => PartsOf(entry.Key).Concat(PartsOf(entry.Value))).Prepend(new Part(mapping.Span.Start, mapping.Span.End, nameof(MappingStart))),
        _ => [],
    };

    /// <summary>A scalar, or a mapping or a list as it begins.</summary>
    private readonly record struct Part(int Start, int End, string What);
}
