namespace Uppfoljning.Scriban.Parsing;

/// <summary>A stretch by offsets, end exclusive; lines are counted only when someone asks. A negative start is the end of the text.</summary>
internal readonly record struct Place(SourceText Source, int Start, int End)
{
    public SourceSpan Span => new(Source.Path, Source.Position(Start), Source.Position(Start < 0 ? -1 : Math.Max(Start, End - 1)));

    public ReadOnlySpan<char> Text => Start < 0 ? default : Source.Text.AsSpan(Start, End - Start);

    public Place To(Place last) => this with { End = Math.Max(End, last.End) };

    /// <summary>Whether nothing but the start of code, a line's start or a semicolon stands before it.</summary>
    public bool BeginsStatement
    {
        get
        {
            var before = Source.Text.AsSpan(0, Math.Max(0, Start)).TrimEnd(" \t");
            return before.IsEmpty || before[^1] is '\n' or ';' || before.EndsWith("{{") || before.EndsWith("{{-") || before.EndsWith("{{~");
        }
    }

    /// <summary>Whether a sign is the next thing on the line.</summary>
    public bool IsFollowedBy(char sign) => Source.Text.AsSpan(End).TrimStart(' ').StartsWith([sign]);

    /// <summary>The character just after, where an argument would have stood.</summary>
    public Place After => this with { Start = End, End = End };
}
