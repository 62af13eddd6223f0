namespace Uppfoljning.Core.Reports.Themes;

/// <summary>One of a theme's font files: its name under <c>typsnitt/</c>, its family and style, and its bytes.</summary>
public sealed record ThemeFontFile(string Name, string Family, bool IsBold, bool IsItalic, ReadOnlyMemory<byte> Bytes);
