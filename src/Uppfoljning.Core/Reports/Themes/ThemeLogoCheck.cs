using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Reports.Themes;

/// <summary>The logo is there, is of a kind that every form can show, says in words what it shows (WCAG 2.1, 1.1.1), and has room.</summary>
internal static class ThemeLogoCheck
{
    private const string Group = "logotyp";

    /// <summary>How files of the two kinds begin.</summary>
    private static bool IsPicture(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    public static IEnumerable<Diagnostic> Check(Theme theme, TemplateStore templates, SourceFile source, YamlMapping root)
    {
        if (theme.Logo is not { } logo) yield break;
        if (Path.GetExtension(logo.File) is not (".png" or ".jpg" or ".jpeg"))
            yield return Fault("fil", $"logotypen \"{logo.File}\" är varken PNG eller JPEG", "spara den som en fil som slutar på .png eller .jpg");
        else if (templates.Find(logo.File) is not { } file)
            yield return Fault("fil", $"logotypen \"templates/{logo.File}\" finns inte", "lägg filen där, eller rätta namnet");
        else if (file.Fault is { } fault)
            yield return fault;
        else if (!IsPicture(file.Bytes.Span))
            yield return Fault("fil", $"logotypen \"templates/{logo.File}\" går inte att läsa som en bild", "spara den på nytt som PNG eller JPEG; att byta ändelse räcker inte");
        if (logo.AlternativeText.Length == 0)
            yield return new Diagnostic(Codes.LogoWithoutText, root.Find(Group) is { } entry ? new Location(source, entry.Key.Span, Group) : null, "logotypen saknar alternativtext", "skriv under logotyp vad den säger, som alternativtext: Uppsala kommun");
        if (logo.Width > theme.Page.Width - theme.Page.Left - theme.Page.Right)
            yield return Fault("bredd", "logotypen är bredare än texten på papperet", "gör den smalare");

        Diagnostic Fault(string key, string message, string help) => new(Codes.ThemeFault, ThemePlace.Of(source, root, Group, key), message, help);
    }
}
