namespace Uppfoljning.Scriban.Parsing;

/// <summary>A stretch of a template. <paramref name="End"/> is the last character, not the one after it.</summary>
public readonly record struct SourceSpan(string FileName, TextPosition Start, TextPosition End)
{
    /// <summary>True for no stretch at all, the one that <c>default</c> makes.</summary>
    public bool IsEmpty => FileName is null;

    public int Length => End.Offset - Start.Offset + 1;

    /// <summary>The file and where the stretch begins, <c>mall.sbn(3,7)</c>, counted from 1.</summary>
    public string ToStringSimple() => $"{FileName}{Start}";

    public override string ToString() => $"{FileName}{Start}-{End}";
}
