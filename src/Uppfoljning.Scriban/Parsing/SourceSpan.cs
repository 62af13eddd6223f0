namespace Uppfoljning.Scriban.Parsing;

/// <summary>A stretch of a template. <paramref name="End"/> is the last character, not the one after it.</summary>
public readonly record struct SourceSpan(string FileName, TextPosition Start, TextPosition End)
{
    /// <summary>The file and where the stretch begins, <c>mall.sbn(3,7)</c>, counted from 1.</summary>
    public string ToStringSimple() => $"{FileName}{Start}";

    public override string ToString() => $"{FileName}{Start}-{End}";
}
