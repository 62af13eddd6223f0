namespace Uppfoljning.Scriban.Parsing;

/// <summary>Tells the faults that someone has to mend from those that follow from them.</summary>
internal static class FollowUps
{
    public static void Mark(SourceText source, List<LogMessage> messages, List<Unclosed> unclosed)
    {
        foreach (var stretch in unclosed) MarkWithin(source, messages, stretch, unclosed);
        MarkAtSamePlace(messages);
    }

    private static void MarkWithin(SourceText source, List<LogMessage> messages, Unclosed stretch, List<Unclosed> all)
    {
        var first = messages.FindIndex(message => message == stretch.Message || stretch.Covers(message));
        if (first < 0) return;
        // A lone brace was meant to close the code: that is where to write.
        var brace = messages.FindIndex(message => stretch.Covers(message) && message.Statement is null && IsBrace(source, message));
        var cause = brace >= 0 && !stretch.SwallowsEnds ? brace : stretch.Message is { } told ? messages.IndexOf(told) : first;
        for (var i = 0; i < messages.Count; i++)
        {
            // What else was never closed was found by itself, and is told of by itself.
            if (i == cause || messages[i] != stretch.Message && all.Exists(other => other.Message == messages[i])) continue;
            if (messages[i] == stretch.Message || stretch.Covers(messages[i])) messages[i] = messages[i] with { IsFollowUp = true };
        }

        if (cause == brace || stretch.Message is not null) return;
        messages[cause] = Lexer.CodeWithoutEnd(source, stretch.Start) with
        {
            Span = messages[cause].Span,
            Statement = new Place(source, stretch.Start, stretch.Start + 2).Span,
        };
    }

    private static bool IsBrace(SourceText source, LogMessage message) =>
        message.Span.Start.Offset is var offset && offset >= 0 && offset < source.Text.Length && source.Text[offset] == '}'
        && (offset + 1 == source.Text.Length || source.Text[offset + 1] != '}');

    /// <summary>The parser may have two things to say of one place, and the lexer one more; the first is what the reader needs.</summary>
    private static void MarkAtSamePlace(List<LogMessage> messages)
    {
        var told = new HashSet<int>();
        for (var i = 0; i < messages.Count; i++)
        {
            if (!messages[i].IsFollowUp && !told.Add((messages[i].Statement ?? messages[i].Span).Start.Offset)) messages[i] = messages[i] with { IsFollowUp = true };
        }
    }
}
