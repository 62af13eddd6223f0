namespace Uppfoljning.Pdf.Tagging;

/// <summary>What a structure element says about itself.</summary>
/// <param name="Alternative">Alternative text of a figure.</param>
/// <param name="Language">Where it differs from the element around.</param>
/// <param name="Expansion">What an abbreviation stands for.</param>
/// <param name="Scope">Of a header cell: Row or Column.</param>
/// <param name="ColumnSpan">Of a cell.</param>
/// <param name="Numbering">ListNumbering of a list.</param>
/// <param name="IsBlock">Whether a figure stands by itself or in a line.</param>
internal sealed record TagAttributes(
    string? Alternative = null, string? Language = null, string? Expansion = null, string? Scope = null,
    int ColumnSpan = 1, string? Numbering = null, bool IsBlock = false);
