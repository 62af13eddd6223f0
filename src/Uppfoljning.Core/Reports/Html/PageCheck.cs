using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Templates;

namespace Uppfoljning.Core.Reports.Html;

/// <summary>A page's headings start at the first level and skip none on the way down (WCAG 2.1, 1.3.1): those who hear the page find their way by them.</summary>
internal static class PageCheck
{
    public static IEnumerable<Diagnostic> Check(TemplateStore templates, HtmlPage page)
    {
        var before = 0;
        PageTag? start = null;
        foreach (var tag in page.Tags)
        {
            if (tag.Name == "html") start = tag;
            if (tag.Name is not ['h', >= '1' and <= '6' and var digit]) continue;
            var level = digit - '0';
            if (level > before + 1) yield return Skipped(page.OriginOf(tag, templates), page.Path, before, level);
            before = level;
        }
        // A fragment goes into a page that may have its heading elsewhere.
        if (before == 0 && start is not null)
            yield return new Diagnostic(Codes.HeadingLevelSkipped, page.OriginOf(start, templates), $"{page.Path}: sidan har ingen rubrik", "börja sidan med en h1 som säger vad den handlar om");
    }

    private static Diagnostic Skipped(Location? place, string path, int before, int level) => new(
        Codes.HeadingLevelSkipped,
        place,
        before == 0 ? $"{path}: den första rubriken är på nivå {level}" : $"{path}: en rubrik på nivå {level} kommer direkt efter en på nivå {before}",
        before == 0 ? "börja med h1" : $"skriv h{before + 1} i stället, eller lägg till rubriken som fattas");
}
