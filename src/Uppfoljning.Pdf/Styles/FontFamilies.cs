using Uppfoljning.Pdf.Fonts;

namespace Uppfoljning.Pdf.Styles;

/// <summary>Finds families that a style sheet names and the font set lacks.</summary>
internal static class FontFamilies
{
    public static void Check(PdfStyleSheet sheet, FontCatalog fonts, FindingList findings)
    {
        IEnumerable<PdfStyle> styles = [sheet.Body, sheet.Header, sheet.Footer, .. sheet.Rules.IsDefault ? [] : sheet.Rules.Select(rule => rule.Style)];
        foreach (var named in styles.Select(style => style.FontFamily).Append(sheet.Watermark?.FontFamily))
        {
            if (named is { } family && !fonts.HasFamily(family))
                findings.Add(default, PdfFindingKind.UnknownFont, $"Typsnittet ”{family}” finns inte bland de angivna.", $"Texten sätts med ”{fonts.DefaultFamily}”.");
        }
    }
}
