using System.Collections.Immutable;
using System.Text;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Core.Reports.Views;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Html;

/// <summary>A report as web pages: the overview, a page for each goal, the style sheet and the typeface.</summary>
public static class HtmlRenderer
{
    public static Diagnosed<ImmutableArray<OutputFile>> Render(Report report, Theme theme, TemplateStore templates)
    {
        var data = ReportView.Of(report, theme);
        var subjects = new TemplateSubjects(report, data);
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

        Add("index.html", TemplateRenderer.RenderHtml(templates, "webb/index.sbn-html", data, report.Register, subjects));
        var goals = (ScriptArray)data["mål"]!;
        for (var i = 0; i < report.Goals.Length; i++)
        {
            var page = ReportView.ForGoal(data, goals[i]);
            Add($"{report.Goals[i].Goal.Id}.html", TemplateRenderer.RenderHtml(templates, "webb/mal.sbn-html", page, report.Register, subjects));
        }
        Add("stil.css", TemplateRenderer.RenderText(templates, "webb/stil.sbn-css", data, report.Register, subjects));
        var fonts = ThemeFonts.Load(theme, templates);
        diagnostics.AddRange(fonts.Diagnostics);
        files.AddRange(fonts.Value.Select(font => new OutputFile(ThemeFonts.Folder + font.Name, font.Bytes)));
        return new Diagnosed<ImmutableArray<OutputFile>>(files.ToImmutable(), diagnostics.ToImmutable());

        void Add(string path, Diagnosed<string?> rendered)
        {
            diagnostics.AddRange(rendered.Diagnostics);
            if (rendered.Value is { } text) files.Add(new OutputFile(path, Encoding.UTF8.GetBytes(text)));
        }
    }
}
