using System.Collections.Immutable;
using System.Text;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Html;

/// <summary>Gathers pages as they are made, with what was found on the way.</summary>
internal sealed class HtmlPages(Report report, TemplateStore templates, TemplateSubjects subjects)
{
    private readonly ImmutableArray<OutputFile>.Builder files = ImmutableArray.CreateBuilder<OutputFile>();
    private readonly List<HtmlPage> pages = [];
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>Everything, when it is known what pages can ask for.</summary>
    public Diagnosed<ImmutableArray<OutputFile>> Made()
    {
        // What could not be made is not missed too.
        var isWhole = diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
        var needs = new PageNeeds(templates, files.Select(file => file.Path));
        var found = diagnostics.Concat(TemplateCheck.Check(templates)).Concat(isWhole ? pages.SelectMany(needs.Check) : []);
        return new Diagnosed<ImmutableArray<OutputFile>>(files.ToImmutable(), [.. found.OncePerPlace()]);
    }

    public void Add(string path, string template, ScriptObject data)
    {
        var rendered = TemplateRenderer.RenderHtml(templates, template, data, report.Register, subjects);
        diagnostics.AddRange(rendered.Diagnostics);
        if (rendered.Value is not { } html) return;
        var page = HtmlPage.Of(path, html);
        files.Add(page.File);
        pages.Add(page);
        diagnostics.AddRange(PageCheck.Check(templates, page));
    }

    public void AddText(string path, string template, ScriptObject data)
    {
        var rendered = TemplateRenderer.RenderText(templates, template, data, report.Register, subjects);
        diagnostics.AddRange(rendered.Diagnostics);
        if (rendered.Value is { } text) files.Add(new OutputFile(path, Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>A file that is the same whatever the report says.</summary>
    public void AddFile(string path, string name)
    {
        if (templates.Find(name) is { Fault: null } file) files.Add(new OutputFile(path, file.Bytes));
        else diagnostics.Add(templates.Find(name)?.Fault ?? new Diagnostic(Codes.TemplateMissing, null, $"filen \"{templates.Shown}{name}\" finns inte", "lägg tillbaka den"));
    }

    public void AddFiles(Diagnosed<ImmutableArray<OutputFile>> loaded)
    {
        diagnostics.AddRange(loaded.Diagnostics);
        files.AddRange(loaded.Value);
    }
}
