namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>Texts that stand on the line of their key, with quotes or without.</summary>
internal static class LineText
{
    /// <summary>The text in one line, with quotes only where it needs them; null where it can't be.</summary>
    public static string? InOneLine(LayoutScalar scalar, bool isFlow) => scalar.IsBlock || Join(scalar.Raw) is not { } raw ? null : Unquote(raw, isFlow);

    /// <summary>A key in one line; without quotes it may need them, for it may have stood after a question mark. Null where it can't be in one line.</summary>
    public static string? Key(LayoutScalar key) => InOneLine(key, isFlow: false) switch
    {
        [not ('\'' or '"'), ..] plain when !PlainText.IsEnough(plain, isFlow: false) => Quote(plain),
        var text => text,
    };

    public static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The text on as many lines as the author gave it, those after the first without their indentation.</summary>
    public static List<string> Lines(LayoutScalar scalar, bool isFlow)
    {
        if (!scalar.Raw.Contains('\n')) return [Unquote(scalar.Raw, isFlow)];
        return TrimLines(scalar.Raw);
    }

    /// <summary>Lines without their indentation and without blanks at their ends, save one that is written with an escape.</summary>
    public static List<string> TrimLines(string raw)
    {
        var lines = raw.Split('\n').ToList();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0) lines[i] = lines[i].TrimStart(' ', '\t');
            if (i < lines.Count - 1) lines[i] = TrimEnd(lines[i]);
        }
        return lines;
    }

    private static string TrimEnd(string line)
    {
        var trimmed = line.TrimEnd(' ', '\t');
        var slashes = trimmed.Length - trimmed.TrimEnd('\\').Length;
        return slashes % 2 == 1 && trimmed.Length < line.Length ? line[..(trimmed.Length + 1)] : trimmed;
    }

    private static string? Join(string raw)
    {
        if (!raw.Contains('\n')) return raw;
        var lines = TrimLines(raw);
        return lines.Contains("") || lines.Exists(line => line.EndsWith('\\')) ? null : string.Join(' ', lines);
    }

    private static string Unquote(string raw, bool isFlow)
    {
        var text = raw switch
        {
            ['\'', .. var inner, '\''] => inner.Replace("''", "'", StringComparison.Ordinal),
            ['"', .. var inner, '"'] when !inner.Contains('\\') => inner,
            _ => null,
        };
        return text is not null && PlainText.IsEnough(text, isFlow) ? text : raw;
    }
}
