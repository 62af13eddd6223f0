namespace Uppfoljning.Core.Reports.Themes;

/// <summary>The municipality's logo: a PNG or JPEG file beside tema.yaml with its bytes, what it says in words, and its measures in millimetres.</summary>
public sealed record ThemeLogo(string File, ReadOnlyMemory<byte> Bytes, string AlternativeText, double Width, double Height)
{
    /// <summary>The file's address in pages, where blanks and letters beyond a–z are written otherwise.</summary>
    public string Address => string.Join('/', File.Split('/').Select(Uri.EscapeDataString));
}
