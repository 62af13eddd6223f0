using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Pdf;

namespace Uppfoljning.Core.Reports.Pdf;

/// <summary>The theme's typeface for the PDF engine.</summary>
internal static class PdfFonts
{
    public static Diagnosed<PdfFontSet?> Load(Theme theme, TemplateStore templates)
    {
        var faces = ImmutableArray.CreateBuilder<PdfFontFace>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (file, isBold, isItalic) in theme.Font.Files)
        {
            if (templates.Find("typsnitt/" + file) is { } font) faces.Add(new PdfFontFace(theme.Font.Family, isBold, isItalic, font.Bytes));
            else diagnostics.Add(FontFault.Missing(file));
        }
        return new Diagnosed<PdfFontSet?>(diagnostics.Count == 0 ? new PdfFontSet(faces.ToImmutable()) : null, diagnostics.ToImmutable());
    }
}
