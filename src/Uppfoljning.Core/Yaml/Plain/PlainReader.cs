using System.Collections.Immutable;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml.Plain;

/// <summary>
/// Reads files that are written in the ordinary way, as nearly all are, in a fraction of the time that the parser takes: keys with texts on
/// one line, blocks, mappings and lists further in, comments on lines of their own. It knows no faults: of anything else, right or wrong,
/// it makes nothing, and the parser reads the file. What it does read it reads as the parser does, to the last place.
/// </summary>
internal sealed class PlainReader
{
    private const int MaxDepth = 32;

    private readonly string text;
    private int at;
    private int column;
    private int depth;

    private PlainReader(string text) => this.text = text;

    /// <summary>Null where the parser has to read the file.</summary>
    public static YamlMapping? Read(string text)
    {
        var reader = new PlainReader(text);
        reader.GoTo(0);
        return reader.column == 0 && reader.ReadMapping() is { } root && reader.at == text.Length ? root : null;
    }

    /// <summary>Goes to where the next line that is neither empty nor a comment begins, and says in what column that is; at the end in none, -1.</summary>
    private void GoTo(int line)
    {
        while (line < text.Length)
        {
            var start = TextLines.SkipBlanks(text, line);
            if (start < text.Length && !TextLines.IsEndOfLine(text, start) && text[start] != '#')
            {
                (at, column) = (start, start - line);
                return;
            }
            line = TextLines.NextLine(text, start);
        }
        (at, column) = (text.Length, -1);
    }

    private void GoToNextLine(int from) => GoTo(TextLines.NextLine(text, from));

    /// <summary>A key for each line in the column that it is in.</summary>
    private YamlMapping? ReadMapping()
    {
        if (++depth > MaxDepth) return null;
        var (start, own) = (at, column);
        var entries = new EntryBuilder();
        while (column == own)
        {
            if (PlainScalars.ReadKey(text, at) is not { } key || entries.FindKey(key.Text) is not null) return null;
            if (ReadAfterColon(key.Span.End, own) is not { } value) return null;
            entries.Add(new YamlEntry(key, value));
        }
        depth--;
        // What stands further in goes on with a text, or is wrong.
        return column > own ? null : new YamlMapping(TextSpan.FromBounds(start, at), entries.ToImmutable());
    }

    private YamlNode? ReadAfterColon(int colon, int own)
    {
        var value = TextLines.SkipBlanks(text, colon + 1);
        if (!TextLines.IsEndOfLine(text, value)) return ReadOnLine(value, own);
        GoToNextLine(value);
        if (column >= own && IsDash(at)) return ReadSequence();
        return column > own ? ReadMapping() : new YamlScalar(new TextSpan(colon + 1, 0), "");
    }

    /// <summary>A dash for each item, in the column that it is in.</summary>
    private YamlSequence? ReadSequence()
    {
        if (++depth > MaxDepth) return null;
        var (start, own) = (at, column);
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (column == own && IsDash(at))
        {
            if (ReadItem(own) is not { } item) return null;
            items.Add(item);
        }
        depth--;
        return column > own ? null : new YamlSequence(TextSpan.FromBounds(start, at), items.ToImmutable());
    }

    private YamlNode? ReadItem(int own)
    {
        var dash = at;
        var item = TextLines.SkipBlanks(text, dash + 1);
        if (TextLines.IsEndOfLine(text, item)) return null;
        if (PlainScalars.ReadKey(text, item) is null) return ReadOnLine(item, own);
        (at, column) = (item, own + item - dash);
        return ReadMapping();
    }

    /// <summary>A value that begins on the line of its key or dash, which is in a column of its own.</summary>
    private YamlNode? ReadOnLine(int start, int own)
    {
        if (text[start] is '|' or '>') return ReadBlock(start, own);
        YamlNode? value = text[start] == '[' ? PlainScalars.ReadList(text, start) : PlainScalars.ReadValue(text, start);
        if (value is not null) GoToNextLine(value.Span.End);
        return value;
    }

    private YamlScalar? ReadBlock(int sign, int own)
    {
        if (PlainBlock.Find(text, sign, own) is not { } block) return null;
        GoTo(block.Lines.End);
        var (written, end) = block.Read(text);
        return YamlScalar.Compose(TextSpan.FromBounds(sign, block.Lines.End), written, end);
    }

    private bool IsDash(int place) => place + 1 < text.Length && text[place] == '-' && text[place + 1] == ' ';
}
