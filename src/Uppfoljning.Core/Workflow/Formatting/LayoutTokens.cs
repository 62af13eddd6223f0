using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>
/// Cuts a file into texts, whose places its tree knows, and the comments and signs that stand between them.
/// Marks of documents and directives are left out: the canonical layout has none.
/// </summary>
internal sealed class LayoutTokens
{
    private readonly List<LayoutToken> tokens = [];
    private readonly string text;
    private int at;
    private int lines;
    private int openBrackets;

    private LayoutTokens(string text) => this.text = text;

    /// <summary>In the file's order. Null where something stands between the texts that should not.</summary>
    public static List<LayoutToken>? Read(string text, YamlMapping root)
    {
        var reader = new LayoutTokens(text);
        return reader.ReadNode(root) && reader.ReadGap(text.Length) ? reader.tokens : null;
    }

    private bool ReadNode(YamlNode node)
    {
        switch (node)
        {
            case YamlScalar scalar: return ReadScalar(scalar);
            case YamlSequence sequence: return sequence.Items.All(ReadNode);
            default: return ((YamlMapping)node).Entries.All(entry => ReadScalar(entry.Key) && ReadNode(entry.Value));
        }
    }

    private bool ReadScalar(YamlScalar scalar)
    {
        if (!ReadGap(scalar.Span.Start)) return false;
        Add(new LayoutToken(LayoutToken.TextSign, at, lines) { Scalar = scalar });
        // The span of a block goes on to the next thing in the file; blank lines that are no part of its text are the author's own.
        var raw = text.AsSpan(scalar.Span.Start, scalar.Span.Length);
        at = Math.Max(at, scalar.Span.Start + (openBrackets == 0 && raw is ['|' or '>', ..] ? BlockText.LengthOf(raw.ToString(), scalar.Text) : raw.Length));
        return true;
    }

    private bool ReadGap(int end)
    {
        while (at < end)
        {
            var c = text[at];
            if (c == '\n') lines++;
            if (char.IsWhiteSpace(c)) at++;
            else if (c == '#') ReadComment();
            else if (IsMark("---") || IsMark("...")) SkipMark();
            else if (c == '%' && IsLineStart()) SkipDirective();
            else if (c is '-' or '?' or ':' or ',' or '[' or ']' or '{' or '}') Add(new LayoutToken(c, at++, lines));
            else return false;
        }
        return true;
    }

    private void ReadComment()
    {
        var comment = LayoutComment.Read(text, at, lines > 1);
        Add(new LayoutToken(LayoutToken.CommentSign, at, lines) { Comment = comment });
        var end = text.IndexOf('\n', at);
        at = end < 0 ? text.Length : end;
    }

    /// <summary>Its line is as if it were not there.</summary>
    private void SkipMark()
    {
        at += 3;
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        if (at < text.Length && text[at] == '\n') at++;
    }

    private void SkipDirective()
    {
        while (at < text.Length && text[at] != '\n' && !(text[at] == '#' && char.IsWhiteSpace(text[at - 1]))) at++;
    }

    private bool IsMark(string mark) =>
        IsLineStart() && text.AsSpan(at).StartsWith(mark) && (at + mark.Length == text.Length || char.IsWhiteSpace(text[at + mark.Length]));

    private bool IsLineStart() => at == 0 || text[at - 1] == '\n';

    private void Add(LayoutToken token)
    {
        tokens.Add(token);
        openBrackets += token.Sign switch { '[' or '{' => 1, ']' or '}' => -1, _ => 0 };
        lines = 0;
    }
}
