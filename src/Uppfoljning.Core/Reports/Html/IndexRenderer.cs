using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Core.Reports.Views;

namespace Uppfoljning.Core.Reports.Html;

/// <summary>The page that leads to the reports of all periods and plans. It borrows the style sheet of the latest report, which lies beside it.</summary>
public static class IndexRenderer
{
    public static Diagnosed<OutputFile?> Render(ImmutableArray<IndexEntry> entries, Theme theme, TemplateStore templates)
    {
        var data = IndexView.Of(entries, theme);
        var rendered = TemplateRenderer.RenderHtml(templates, "webb/perioder.sbn-html", data, entries[0].Report.Register);
        if (rendered.Value is not { } html) return new Diagnosed<OutputFile?>(null, rendered.Diagnostics);
        var page = HtmlPage.Of(ReportFiles.Overview, html);
        return new Diagnosed<OutputFile?>(page.File, [.. PageCheck.Check(templates, page)]);
    }
}
