using System.Collections.Immutable;
using System.Text;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Uppfoljning.Core.Yaml;

/// <summary>
/// Builds the tree from YamlDotNet's events, and refuses what the format leaves out of YAML: anchors, tags, several documents,
/// repeated keys, keys that are not texts, and nesting past the limit. Throws what the parser throws.
/// </summary>
internal sealed class YamlTreeBuilder(SourceFile source)
{
    /// <summary>Levels of nesting (format.md, Limits).</summary>
    private const int MaxDepth = 64;

    private readonly Parser parser = new(new StringReader(source.Text));
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly Stack<TextSpan> openBrackets = new();
    private int depth;
    private bool tooDeep;

    public ImmutableArray<Diagnostic> Diagnostics => diagnostics.ToImmutable();

    /// <summary>The innermost bracket that was open when reading stopped.</summary>
    public TextSpan? OpenBracket => openBrackets.TryPeek(out var span) ? span : null;

    /// <summary>The file's mapping, or null where there is none; then the reason is among the diagnostics.</summary>
    public YamlMapping? Build()
    {
        Next();
        if (Next() is not DocumentStart)
        {
            Report(Codes.EmptyFile, new TextSpan(0, 0), "filen är tom", "fyll i filen eller ta bort den");
            return null;
        }
        Next();
        var root = BuildNode();
        if (tooDeep) return null;
        Next();
        if (parser.Current is DocumentStart second)
        {
            Report(Codes.SeveralDocuments, Span(second), "filen innehåller mer än ett dokument", "ta bort raden med --- och det som följer, eller lägg det i en egen fil");
            return null;
        }
        if (root is YamlMapping mapping) return mapping;
        if (root is YamlScalar { Text: "" }) Report(Codes.EmptyFile, new TextSpan(0, 0), "filen är tom", "fyll i filen eller ta bort den");
        else Report(Codes.Syntax, root.Span, "filen ska bestå av nycklar med värden", "skriv till exempel \"titel: …\" på en egen rad");
        return null;
    }

    private ParsingEvent Next()
    {
        while (parser.MoveNext())
        {
            if (parser.Current is not YamlDotNet.Core.Events.Comment) return parser.Current!;
        }
        return new StreamEnd();
    }

    /// <summary>Builds the node that the current event begins, and leaves the event after it as the current one.</summary>
    private YamlNode BuildNode()
    {
        // The parser gives up on some faults without a word of them.
        var current = parser.Current ?? throw new InvalidOperationException("The events ended within a value.");
        if (current is NodeEvent node) RefuseAnchorsAndTags(node);
        switch (current)
        {
            case SequenceStart sequence:
                return BuildNested(sequence, sequence.Style == SequenceStyle.Flow, () => BuildSequence(sequence));
            case MappingStart mapping:
                return BuildNested(mapping, mapping.Style == MappingStyle.Flow, () => BuildMapping(mapping));
            case AnchorAlias alias:
                Report(Codes.AnchorOrTag, Span(alias), $"aliaset \"*{alias.Value}\" används inte i det här formatet", "skriv ut värdet");
                Next();
                return new YamlScalar(Span(alias), alias.Value.Value);
            default:
                var scalar = current as Scalar;
                Next();
                return new YamlScalar(Span(current), scalar is null ? "" : TextOf(scalar));
        }
    }

    private static string TextOf(Scalar scalar) =>
        scalar.Value.IsNormalized(NormalizationForm.FormC) ? scalar.Value : scalar.Value.Normalize(NormalizationForm.FormC);

    private YamlNode BuildNested(ParsingEvent start, bool isFlow, Func<YamlNode> build)
    {
        if (depth == MaxDepth)
        {
            if (!tooDeep) Report(Codes.TooDeep, Span(start), $"värdet är nästlat djupare än {MaxDepth} nivåer", "dela upp det");
            tooDeep = true;
        }
        if (tooDeep)
        {
            while (Next() is not StreamEnd) { }
            return new YamlScalar(Span(start), "");
        }
        if (isFlow) openBrackets.Push(new TextSpan(Span(start).Start, 1));
        depth++;
        Next();
        var node = build();
        depth--;
        if (isFlow && !tooDeep) openBrackets.Pop();
        Next();
        return node;
    }

    private YamlSequence BuildSequence(SequenceStart start)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!tooDeep && parser.Current is not SequenceEnd) items.Add(BuildNode());
        return new YamlSequence(SpanTo(start), items.ToImmutable());
    }

    private YamlMapping BuildMapping(MappingStart start)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        while (!tooDeep && parser.Current is not MappingEnd)
        {
            var key = BuildNode();
            if (tooDeep) break;
            var value = BuildNode();
            if (key is not YamlScalar name) Report(Codes.KeyNotText, key.Span, "nyckeln är inte en text", "skriv nyckeln som ett ord följt av kolon");
            else if (name.Text == "<<") Report(Codes.AnchorOrTag, name.Span, "sammanslagning med \"<<\" används inte i det här formatet", "skriv ut värdena");
            else if (entries.FirstOrDefault(entry => entry.Key.Text == name.Text) is { } first) ReportRepeated(name, first.Key);
            else entries.Add(new YamlEntry(name, value));
        }
        return new YamlMapping(SpanTo(start), entries.ToImmutable());
    }

    private void ReportRepeated(YamlScalar second, YamlScalar first)
    {
        var place = new RelatedPlace(new Location(source, first.Span), "här står den första gången");
        diagnostics.Add(new Diagnostic(Codes.RepeatedKey, new Location(source, second.Span), $"nyckeln \"{second.Text}\" står två gånger", "ta bort den ena")
        {
            Related = [place],
        });
    }

    private void RefuseAnchorsAndTags(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            Report(Codes.AnchorOrTag, Span(node, 1), $"ankaret \"&{node.Anchor.Value}\" används inte i det här formatet", "ta bort ankaret, eller sätt värdet inom citattecken om & hör till texten");
        if (!node.Tag.IsEmpty)
            Report(Codes.AnchorOrTag, Span(node, 1), "typmärken med ! används inte i det här formatet", "ta bort märket, eller sätt värdet inom citattecken om ! hör till texten");
    }

    private void Report(DiagnosticCode code, TextSpan span, string message, string help) =>
        diagnostics.Add(new Diagnostic(code, new Location(source, span), message, help));

    private TextSpan SpanTo(ParsingEvent start) => TextSpan.FromBounds(Offset(start.Start), parser.Current is { } end ? Offset(end.End) : source.Text.Length);

    private TextSpan Span(ParsingEvent part) => TextSpan.FromBounds(Offset(part.Start), Offset(part.End));

    private TextSpan Span(ParsingEvent part, int length) => new(Offset(part.Start), Math.Min(length, source.Text.Length - Offset(part.Start)));

    /// <summary>From line and column, which the parser keeps right also where its own index is not.</summary>
    private int Offset(Mark mark) => source.OffsetAt((int)mark.Line, (int)mark.Column);
}
