using System.Collections.Immutable;
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

    internal const string LostMessage = "allt från tecknet # blir en kommentar och läses inte";
    internal const string LostHelp = "sätt hela värdet inom citattecken, eller skriv ett blanksteg efter # om det är en kommentar";

    private readonly Parser parser = new(new StringReader(source.Text));
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly Stack<TextSpan> openBrackets = new();
    private readonly YamlPath path = new();
    private int depth;
    private bool tooDeep;

    public ImmutableArray<Diagnostic> Diagnostics => diagnostics.ToImmutable();

    /// <summary>The innermost bracket that was open, or about to be, when reading stopped.</summary>
    public TextSpan? OpenBracket => openBrackets.TryPeek(out var span) ? span : NextBracket();

    /// <summary>How far the file has been read, at the least.</summary>
    public int Reached => parser.Current is { } current ? Offset(current.End) : 0;

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

    /// <summary>The parser looks ahead, and may give up on a bracket before it tells of it.</summary>
    private TextSpan? NextBracket()
    {
        var at = Reached;
        while (at < source.Text.Length && (char.IsWhiteSpace(source.Text[at]) || source.Text[at] is '-' or ':')) at++;
        return at < source.Text.Length && source.Text[at] is '[' or '{' ? new TextSpan(at, 1) : null;
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
                return BuildNested(sequence, sequence.Style == SequenceStyle.Flow);
            case MappingStart mapping:
                return BuildNested(mapping, IsInBraces(mapping));
            case AnchorAlias alias:
                Report(Codes.AnchorOrTag, Span(alias), $"aliaset \"*{alias.Value}\" används inte i det här formatet", "sätt värdet inom citattecken om * hör till texten, annars skriv ut det");
                Next();
                return new YamlScalar(Span(alias), alias.Value.Value) { IsRefused = true };
            default:
                var built = current is Scalar scalar ? BuildScalar(scalar) : new YamlScalar(Span(current), "");
                Next();
                return built;
        }
    }

    /// <summary>A key with a value in a list in brackets is a mapping too, without braces of its own.</summary>
    private bool IsInBraces(MappingStart mapping) => mapping.Style == MappingStyle.Flow && Offset(mapping.Start) is var at && at < source.Text.Length && source.Text[at] == '{';

    private YamlScalar BuildScalar(Scalar scalar)
    {
        var span = Span(scalar);
        var fault = scalar.Style == ScalarStyle.DoubleQuoted ? ForbiddenCharacters.FindEscaped(scalar.Value, At(span)) : null;
        if (fault is not null) diagnostics.Add(fault);
        var lost = scalar.Style == ScalarStyle.Plain ? LostEnd(span.End) : null;
        // Whether a value of which nothing is left may be empty is for the shapes to tell.
        if (lost is { } comment && scalar.Value.Length > 0) Report(Codes.LostComment, comment, LostMessage, LostHelp);
        return YamlScalar.Compose(span, scalar.Value) with { IsRefused = fault is not null, Lost = scalar.Value.Length == 0 ? lost : null };
    }

    /// <summary>A # after a blank, with no blank after it: more likely a part of the text than the beginning of a comment.</summary>
    private TextSpan? LostEnd(int end)
    {
        var text = source.Text;
        var at = end;
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        if (at == end || at == 0 || at + 1 >= text.Length || text[at] != '#' || char.IsWhiteSpace(text[at + 1]) || text[at + 1] == '#') return null;
        return new TextSpan(at, source.LineText(source.PositionAt(at).Line).Length - source.PositionAt(at).Column + 1);
    }

    private YamlNode BuildNested(NodeEvent start, bool isFlow)
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
        YamlNode node = start is SequenceStart sequence ? BuildSequence(sequence) : BuildMapping((MappingStart)start);
        depth--;
        if (isFlow && !tooDeep) openBrackets.Pop();
        Next();
        return node;
    }

    private YamlSequence BuildSequence(SequenceStart start)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!tooDeep && parser.Current is not SequenceEnd)
        {
            using var _ = path.EnterItem(items.Count);
            items.Add(BuildNode());
        }
        return new YamlSequence(SpanTo(start), items.ToImmutable());
    }

    private YamlMapping BuildMapping(MappingStart start)
    {
        var entries = new EntryBuilder();
        var leavesOut = false;
        while (!tooDeep && parser.Current is not MappingEnd)
        {
            var key = BuildNode();
            if (tooDeep) break;
            if (key is YamlScalar name)
            {
                leavesOut |= !BuildEntry(name, entries);
            }
            else
            {
                leavesOut = true;
                BuildNode();
                Report(Codes.KeyNotText, key.Span, "nyckeln är inte en text", "skriv nyckeln som ett ord följt av kolon");
            }
        }
        return new YamlMapping(SpanTo(start), entries.ToImmutable()) { LeavesOut = leavesOut };
    }

    /// <summary>Whether the entry is kept.</summary>
    private bool BuildEntry(YamlScalar key, EntryBuilder entries)
    {
        using var _ = path.Enter(key.Text);
        if (key.IsDecomposed) Report(Codes.LooseAccents, key.Span, $"nyckeln \"{key.Text}\" är skriven med lösa accenter (NFD)", "skriv om den för hand; texten kan se rätt ut ändå");
        var first = key.Text == "<<" || key.IsRefused ? null : entries.FindKey(key.Text);
        if (key.Text == "<<") Report(Codes.AnchorOrTag, key.Span, "sammanslagning med \"<<\" används inte i det här formatet", "skriv ut värdena");
        else if (first is not null) ReportRepeated(key, first);
        var value = BuildNode();
        if (key is not { Text: not "<<", IsRefused: false } || first is not null) return false;
        // Reported as a key, and so not as a reference too.
        entries.Add(new YamlEntry(key.IsDecomposed ? key with { IsDecomposed = false } : key, value));
        return true;
    }

    private void ReportRepeated(YamlScalar second, YamlScalar first)
    {
        var place = new RelatedPlace(At(first.Span), "här står den första gången");
        diagnostics.Add(new Diagnostic(Codes.RepeatedKey, At(second.Span), $"nyckeln \"{second.Text}\" står två gånger", "ta bort den ena")
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
        diagnostics.Add(new Diagnostic(code, At(span), message, help));

    private Location At(TextSpan span) => new(source, span, path.ToStringOrNull());

    /// <summary>From the beginning of a list or mapping to where it ends, with its closing bracket, which the parser leaves out.</summary>
    private TextSpan SpanTo(ParsingEvent start)
    {
        var end = parser.Current is { } last ? Offset(last.End) : source.Text.Length;
        var isFlow = start is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };
        return TextSpan.FromBounds(Offset(start.Start), isFlow && end < source.Text.Length && source.Text[end] is ']' or '}' ? end + 1 : end);
    }

    private TextSpan Span(ParsingEvent part) => TextSpan.FromBounds(Offset(part.Start), Offset(part.End));

    private TextSpan Span(ParsingEvent part, int length) => new(Offset(part.Start), Math.Min(length, source.Text.Length - Offset(part.Start)));

    /// <summary>From line and column, which the parser keeps right also where its own index is not.</summary>
    private int Offset(Mark mark) => source.OffsetAt((int)mark.Line, (int)mark.Column);
}
