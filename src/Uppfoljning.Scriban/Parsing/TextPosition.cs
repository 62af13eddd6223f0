namespace Uppfoljning.Scriban.Parsing;

/// <summary>A place in a template: everything counts from 0, and -1 says "at the end of the text".</summary>
public readonly record struct TextPosition(int Offset, int Line, int Column)
{
    /// <summary>Past the last character; prints as (0,0).</summary>
    public static readonly TextPosition Eof = new(-1, -1, -1);

    /// <summary>Line and column from 1, without parentheses.</summary>
    public string ToStringSimple() => $"{Line + 1},{Column + 1}";

    /// <summary>Line and column as people count them, from 1.</summary>
    public override string ToString() => $"({Line + 1},{Column + 1})";
}
