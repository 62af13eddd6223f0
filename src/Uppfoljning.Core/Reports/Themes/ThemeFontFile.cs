namespace Uppfoljning.Core.Reports.Themes;

/// <summary>One of a theme's four font files: its name under <c>typsnitt/</c>, its style, and its bytes.</summary>
public sealed record ThemeFontFile(string Name, bool IsBold, bool IsItalic, ReadOnlyMemory<byte> Bytes);
