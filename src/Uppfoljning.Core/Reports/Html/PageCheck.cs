using System.Text.RegularExpressions;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Templates;

namespace Uppfoljning.Core.Reports.Html;

/// <summary>A page's headings start at the first level and skip none on the way down (WCAG 2.1, 1.3.1): those who hear the page find their way by them.</summary>
internal static partial class PageCheck
{
    public static IEnumerable<Diagnostic> Check(TemplateStore templates, string path, string html)
    {
        var before = 0;
        foreach (Match heading in Headings().Matches(html))
        {
            var level = html[heading.Index + 2] - '0';
            if (level > before + 1) yield return Skipped(TemplateOrigin.Find(templates, html, heading.Index), path, before, level);
            before = level;
        }
    }

    private static Diagnostic Skipped(Location? place, string path, int before, int level) => new(
        Codes.HeadingLevelSkipped,
        place,
        before == 0 ? $"{path}: den första rubriken är på nivå {level}" : $"{path}: en rubrik på nivå {level} kommer direkt efter en på nivå {before}",
        before == 0 ? "börja med h1" : $"skriv h{before + 1} i stället, eller lägg till rubriken som fattas");

    [GeneratedRegex("<h[1-6][ >]", RegexOptions.CultureInvariant)]
    private static partial Regex Headings();
}
