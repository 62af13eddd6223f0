using System.Collections.Immutable;

namespace Uppfoljning.Core.Reports.Themes;

/// <summary>A family of four TrueType files under <c>templates/typsnitt/</c>.</summary>
public sealed record ThemeFont(string Family, string Regular, string Bold, string Italic, string BoldItalic)
{
    public ImmutableArray<(string File, bool IsBold, bool IsItalic)> Files =>
        [(Regular, false, false), (Bold, true, false), (Italic, false, true), (BoldItalic, true, true)];
}
