using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>
/// Puts every comment of a file by what it stands by. One on a line of its own belongs to what comes next, unless it stands further in than that:
/// then it belongs to the end of the mapping or list that it is in line with. A waiver always belongs to what comes next, for that is how it is read.
/// </summary>
internal sealed class LayoutReader
{
    private readonly string text;
    private readonly List<LayoutToken> tokens;
    private readonly int lastText;
    private int at;

    private LayoutReader(string text, List<LayoutToken> tokens)
    {
        this.text = text;
        this.tokens = tokens;
        lastText = tokens.FindLastIndex(token => token.Scalar is not null);
    }

    /// <summary>Null where the text is other than its tree says.</summary>
    public static LayoutGroup? Read(string text, YamlMapping root)
    {
        if (LayoutTokens.Read(text, root) is not { } tokens) return null;
        var reader = new LayoutReader(text, tokens);
        var group = reader.ReadGroup(root, isWithinFlow: false, ownerColumn: -1, isRoot: true);
        group.End.AddRange(reader.TakeComments());
        return reader.at == tokens.Count ? group : null;
    }

    private LayoutNode ReadNode(YamlNode node, bool isWithinFlow, int ownerColumn)
    {
        if (node is not YamlScalar scalar) return ReadGroup(node, isWithinFlow, ownerColumn);
        if (Next is LayoutToken.TextSign) at++;
        return ScalarOf(scalar, isWithinFlow);
    }

    private LayoutScalar ScalarOf(YamlScalar scalar, bool isWithinFlow)
    {
        var raw = text.Substring(scalar.Span.Start, scalar.Span.Length);
        // Within brackets the parser lets some texts pass that would be read as something else outside of them.
        if (isWithinFlow && raw is [not ('\'' or '"'), ..] && !PlainText.IsEnough(raw.Replace('\n', ' '), isFlow: true)) raw = LineText.Quote(raw);
        return new LayoutScalar
        {
            Raw = raw,
            Text = scalar.Text,
            HeaderComment = raw is ['|' or '>', ..] && BlockText.CommentIn(raw) is var comment and > 0 ? LayoutComment.Read(text, scalar.Span.Start + comment, hasBlankBefore: false) : null,
        };
    }

    /// <param name="node">A mapping or a list.</param>
    /// <param name="isWithinFlow">Whether it stands within brackets.</param>
    /// <param name="ownerColumn">Where the mapping or list that it is in stands.</param>
    /// <param name="isRoot">Whether it is the whole of the file.</param>
    private LayoutGroup ReadGroup(YamlNode node, bool isWithinFlow, int ownerColumn, bool isRoot = false)
    {
        var isBracketed = IsAtBracket();
        var start = Peek(skipComments: true)?.Start ?? text.Length;
        var column = start - (text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1);
        var before = isBracketed ? TakeComments() : [];
        var isBlankBefore = Peek()?.HasBlankBefore == true;
        LayoutComment? opening = null;
        if (isBracketed)
        {
            at++;
            opening = TakeOnSameLine();
        }
        var isFlow = isBracketed || isWithinFlow;
        List<LayoutPart> parts = node is YamlMapping mapping
            ? [.. mapping.Entries.Select(entry => ReadPart(entry.Key, entry.Value, isFlow, column))]
            : [.. ((YamlSequence)node).Items.Select(item => ReadPart(null, item, isFlow, column))];
        // A list may begin in line with the key that it belongs to: then a comment in that line belongs to what comes next.
        var end = isBracketed ? TakeComments(isFlow) : isFlow ? [] : TakeFurtherIn(column > ownerColumn ? column : column + 1);
        var stop = isBracketed && at < tokens.Count ? tokens[at++].Start + 1 : start;
        var group = new LayoutGroup { Raw = text[start..stop], IsMapping = node is YamlMapping, IsFlow = isFlow, Opening = opening, Parts = parts, End = end };
        if (before.Count > 0) MoveInside(group, before, isBlankBefore);
        SetHeadApart(group, isRoot);
        return group;
    }

    /// <summary>Comments above the bracket that the whole file stands in: they will be above its first key.</summary>
    private static void MoveInside(LayoutGroup group, List<LayoutComment> comments, bool isBlankAfter)
    {
        if (group.Parts is not [var first, ..])
        {
            group.Head.AddRange(comments);
            return;
        }
        if (first.Leading.Count > 0) first.Leading[0] = first.Leading[0] with { HasBlankBefore = isBlankAfter };
        else first.HasBlankBefore = isBlankAfter;
        first.Leading.InsertRange(0, comments);
    }

    private LayoutPart ReadPart(YamlScalar? key, YamlNode value, bool isFlow, int column)
    {
        var part = new LayoutPart { Leading = TakeComments(isFlow), HasBlankBefore = Peek()?.HasBlankBefore == true };
        if (Next is '?' || (key is null && !isFlow && Next is '-')) at++;
        if (key is not null) ReadKey(part, key, isFlow);
        ReadValue(part, value, isFlow, column);
        return part;
    }

    private void ReadKey(LayoutPart part, YamlScalar key, bool isFlow)
    {
        part.Leading.AddRange(TakeComments());
        part.Key = ScalarOf(key, isFlow);
        at++;
        if (Peek(skipComments: true) is not { Sign: ':' } colon) return;
        part.IsValueBelow = colon.LinesBefore > 0;
        part.Between.AddRange(TakeComments());
        at++;
    }

    private void ReadValue(LayoutPart part, YamlNode value, bool isFlow, int column)
    {
        var isBlockGroup = value is not YamlScalar && !isFlow && !IsAtBracket();
        part.IsValueBelow |= Peek(skipComments: true)?.LinesBefore > 0;
        if (!isBlockGroup) part.Between.AddRange(TakeComments());
        else if (TakeOnSameLine() is { } header) part.Between.Add(header);
        part.Value = ReadNode(value, isFlow, column);
        if (isBlockGroup) return;
        part.Trailing = TakeTrailing(isFlow);
        if (!isFlow && part.Value is LayoutScalar { IsEmpty: true }) part.Below = TakeFurtherIn(column + 1);
    }

    /// <summary>
    /// Comments first in a mapping are of it as a whole where a blank line follows them, and where they speak to an editor; the rest go with the first key.
    /// A waiver, and what comes after it, always goes with the key.
    /// </summary>
    private static void SetHeadApart(LayoutGroup group, bool isRoot)
    {
        if (group.Parts is not [var first, ..]) return;
        var leading = first.Leading;
        var count = 0;
        for (var i = 0; i < leading.Count && !leading[i].IsWaiver; i++)
        {
            var isBlankNext = i + 1 < leading.Count ? leading[i + 1].HasBlankBefore : first.HasBlankBefore;
            if (isBlankNext || (isRoot && leading[i].IsForEditor)) count = i + 1;
        }
        group.Head.AddRange(leading.Take(count));
        leading.RemoveRange(0, count);
        var isBlank = first.TakeBlank();
        if (count == 0) group.HasBlankFirst = isBlank;
        else (group.HasBlankFirst, group.HasBlankAfterHead) = (group.Head[0].HasBlankBefore, isBlank);
        if (count > 0) group.Head[0] = group.Head[0] with { HasBlankBefore = false };
    }

    private char? Next => Peek()?.Sign;

    private LayoutToken? Peek(bool skipComments = false)
    {
        var i = at;
        while (skipComments && i < tokens.Count && tokens[i].Comment is not null) i++;
        return i < tokens.Count ? tokens[i] : null;
    }

    private bool IsAtBracket() => Peek(skipComments: true)?.Sign is '[' or '{';

    /// <summary>The comments that are next. Within brackets a comma may stand among them.</summary>
    private List<LayoutComment> TakeComments(bool isFlow = false)
    {
        List<LayoutComment> comments = [];
        for (; Peek() is { Comment: not null } || (isFlow && Next is ','); at++)
        {
            if (tokens[at].Comment is { } comment) comments.Add(comment);
        }
        return comments;
    }

    private LayoutComment? TakeOnSameLine()
    {
        if (Peek() is not { Comment: { } comment, LinesBefore: 0 }) return null;
        at++;
        return comment;
    }

    /// <summary>The comment at the end of a value's line. Within brackets a comma may stand before it or on the next line.</summary>
    private LayoutComment? TakeTrailing(bool isFlow)
    {
        var hasComma = isFlow && Next is ',';
        if (hasComma) at++;
        var comment = TakeOnSameLine();
        if (isFlow && !hasComma && Next is ',') at++;
        return comment;
    }

    /// <summary>The next comments as long as they stand in a column or further in, and are not waivers of what follows.</summary>
    private List<LayoutComment> TakeFurtherIn(int column)
    {
        List<LayoutComment> comments = [];
        while (Peek()?.Comment is { } comment && comment.Column >= column && !(comment.IsWaiver && at < lastText))
        {
            comments.Add(comment);
            at++;
        }
        return comments;
    }
}
