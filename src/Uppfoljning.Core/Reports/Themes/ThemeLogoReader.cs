using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Text;
using Uppfoljning.Pdf;

namespace Uppfoljning.Core.Reports.Themes;

/// <summary>The logo, which is there, is of a kind that every form can show, says in words what it shows (WCAG 2.1, 1.1.1), and has room.</summary>
internal sealed class ThemeLogoReader(ThemeValues values, TemplateStore templates, SourceFile source)
{
    private const string Group = "logotyp";
    private const double UsualWidth = 40;

    /// <summary>As a part of the paper's height: there is no more room above the title on the cover. A higher one is made smaller.</summary>
    private const double MostHeight = 0.14;

    public Diagnosed<ThemeLogo?> Read(ThemePage page)
    {
        if (values.Find(Group, "fil") is not { } file) return new Diagnosed<ThemeLogo?>(null, []);
        var words = values.Find(Group, "alternativtext") ?? "";
        var width = values.FindLength(Group, "bredd") ?? UsualWidth;
        var proportions = Proportions(file);
        ImmutableArray<Diagnostic> found =
        [
            .. proportions.Diagnostics,
            .. words.Length == 0 ? [WithoutText()] : Array.Empty<Diagnostic>(),
            .. width > page.Width - page.Left - page.Right ? [Fault("bredd", "logotypen är bredare än texten på papperet", "gör den smalare")] : Array.Empty<Diagnostic>(),
        ];
        if (proportions.Value is not { } proportion) return new Diagnosed<ThemeLogo?>(null, found);
        var shown = Math.Min(width, Math.Round(MostHeight * page.Height / proportion, 2));
        return new Diagnosed<ThemeLogo?>(new ThemeLogo(file, templates.Find(file)!.Bytes, words, shown, shown * proportion), found);
    }

    /// <summary>How many times as high as wide the picture is.</summary>
    private Diagnosed<double?> Proportions(string file)
    {
        if (!TemplateStore.IsPicture(file)) return No(Fault("fil", $"logotypen \"{file}\" är varken PNG eller JPEG", "spara den som en fil som slutar på .png eller .jpg"));
        if (templates.Find(file) is not { } stored) return No(Fault("fil", $"logotypen \"{templates.Shown}{file}\" finns inte", "lägg filen där, eller rätta namnet"));
        if (stored.Fault is { } fault) return No(fault);
        return PdfImages.Proportions(stored.Bytes, out var reason) is { } proportions
            ? new Diagnosed<double?>(proportions, [])
            : No(Fault("fil", $"logotypen \"{templates.Shown}{file}\" går inte att använda: {reason}", "spara den på nytt som PNG eller JPEG i ett bildprogram; att byta ändelse räcker inte"));

        static Diagnosed<double?> No(Diagnostic why) => new(null, [why]);
    }

    private Diagnostic WithoutText() => new(
        Codes.LogoWithoutText,
        values.Own.Find(Group) is { } entry ? new Location(source, entry.Key.Span, Group) : null,
        "logotypen saknar alternativtext",
        "skriv under logotyp vad den säger, som alternativtext: Uppsala kommun");

    private Diagnostic Fault(string key, string message, string help) => new(Codes.ThemeFault, ThemePlace.Of(source, values.Own, Group, key), message, help);
}
