using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Reports.Docx.Styles;

/// <summary>A style of paragraphs: what differs from the one it is based on. Sizes and spaces are in points, indents in millimetres.</summary>
internal sealed record ParagraphStyle(string Id, string Name)
{
    public string? BasedOn { get; init; } = StyleId.Normal;
    public string? Next { get; init; }

    /// <summary>Whether Word offers it among the styles at the top.</summary>
    public bool IsOffered { get; init; } = true;

    public bool? KeepsWithNext { get; init; }
    public bool KeepsTogether { get; init; }
    public bool StartsPage { get; init; }
    public bool? Hyphenates { get; init; }
    public int? OutlineLevel { get; init; }
    public int? Numbering { get; init; }

    /// <summary>Whether paragraphs of this style stand close to each other.</summary>
    public bool? StandsClose { get; init; }

    public double? Before { get; init; }
    public double? After { get; init; }

    /// <summary>The distance between lines, as times the typeface's own.</summary>
    public double? Line { get; init; }

    public double? Indent { get; init; }
    public double? Hanging { get; init; }
    public bool IsRight { get; init; }

    /// <summary>Where a tab takes text to the right edge, with dots on the way or not.</summary>
    public double? RightTab { get; init; }
    public bool HasDots { get; init; }

    /// <summary>A thick line along the left side.</summary>
    public Colour? Bar { get; init; }
    public Colour? Background { get; init; }

    public bool? IsBold { get; init; }
    public bool? IsItalic { get; init; }
    public double? Size { get; init; }

    /// <summary>A typeface of its own; null for that of the text.</summary>
    public string? Family { get; init; }
    public Colour? Colour { get; init; }
}
