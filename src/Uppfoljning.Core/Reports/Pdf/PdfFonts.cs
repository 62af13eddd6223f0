using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Core.Yaml;
using Uppfoljning.Pdf;

namespace Uppfoljning.Core.Reports.Pdf;

/// <summary>A theme's typefaces as the PDF engine takes them, once every character in the data is known to be in one of them.</summary>
internal static class PdfFonts
{
    public static Diagnosed<PdfFontSet?> Load(Theme theme, TemplateStore templates, Repository repository)
    {
        var files = ThemeFonts.Load(theme, templates);
        if (!files.Diagnostics.IsEmpty) return new Diagnosed<PdfFontSet?>(null, files.Diagnostics);
        var faces = new PdfFontSet([.. files.Value.Select(font => new PdfFontFace(font.Family, font.IsBold, font.IsItalic, font.Bytes))]);
        try
        {
            var unknown = CharacterCheck.Check(repository, faces);
            return unknown.IsEmpty ? new Diagnosed<PdfFontSet?>(faces, []) : new Diagnosed<PdfFontSet?>(null, unknown);
        }
        catch (PdfFontException fault)
        {
            return new Diagnosed<PdfFontSet?>(null, [Unusable(fault)]);
        }
    }

    /// <summary>A typeface that turns out not to work when text is set with it.</summary>
    public static Diagnostic Unusable(PdfFontException fault) => new(Codes.FontFault, null, EngineTone.Of(fault.Message), "byt typsnittets fil, eller rätta namnet i tema.yaml");
}
