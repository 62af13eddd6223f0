using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Templates;

namespace Uppfoljning.Core.Reports.Html;

/// <summary>A page's headings start at the first level and skip none on the way down (WCAG 2.1, 1.3.1): those who hear the page find their way by them.</summary>
internal static class PageCheck
{
    public static IEnumerable<Diagnostic> Check(TemplateStore templates, string path, string html)
    {
        var before = 0;
        var start = -1;
        foreach (var tag in PageTag.Of(html))
        {
            if (tag.Name == "html") start = tag.Index;
            if (tag.Name is not ['h', >= '1' and <= '6' and var digit]) continue;
            var level = digit - '0';
            if (level > before + 1) yield return Skipped(TemplateOrigin.Find(templates, html, tag.Index), path, before, level);
            before = level;
        }
        // A fragment goes into a page that may have its heading elsewhere.
        if (before == 0 && start >= 0)
            yield return new Diagnostic(Codes.HeadingLevelSkipped, TemplateOrigin.Find(templates, html, start), $"{path}: sidan har ingen rubrik", "börja sidan med en h1 som säger vad den handlar om");
    }

    private static Diagnostic Skipped(Location? place, string path, int before, int level) => new(
        Codes.HeadingLevelSkipped,
        place,
        before == 0 ? $"{path}: den första rubriken är på nivå {level}" : $"{path}: en rubrik på nivå {level} kommer direkt efter en på nivå {before}",
        before == 0 ? "börja med h1" : $"skriv h{before + 1} i stället, eller lägg till rubriken som fattas");
}
