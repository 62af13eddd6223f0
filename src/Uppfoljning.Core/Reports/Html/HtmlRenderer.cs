using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Core.Reports.Views;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Html;

/// <summary>A report as web pages: the overview, a page for each goal and each body, and what the pages need.</summary>
public static class HtmlRenderer
{
    public static Diagnosed<ImmutableArray<OutputFile>> Render(Report report, Theme theme, TemplateStore templates)
    {
        var data = ReportView.Of(report, theme);
        var pages = new HtmlPages(report, templates, new TemplateSubjects(report, data));

        if (report.Selection.Makes(ReportForm.Html, ReportPart.Overview)) pages.Add(ReportFiles.Overview, "webb/index.sbn-html", data);
        foreach (var goal in (ScriptArray)data["mål"]!)
        {
            if (goal is ScriptObject { } view && view["sida"] is string path) pages.Add(path, "webb/mal.sbn-html", ReportView.ForGoal(data, view));
        }
        foreach (var body in (ScriptArray)data["organ_med_uppdrag"]!)
        {
            if (body is ScriptObject { } view && view["sida"] is string path) pages.Add(path, "webb/organ.sbn-html", ReportView.ForBody(data, view));
        }
        pages.AddText(ReportFiles.StyleSheet, "webb/stil.sbn-css", data);
        pages.AddFile(ReportFiles.Script, "webb/rapport.js");
        pages.AddFiles(ThemeAssets.Load(theme, templates));
        return pages.Made();
    }
}
