using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Core.Reports.Views;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Tests.Reports.Manual;

/// <summary>The manual's files and examples, rendered as a report would: on the page of a goal, or for the sentence of one.</summary>
internal sealed class ManualExamples : IDisposable
{
    private const string Page = "webb/prov.sbn-html";
    private const string Sentences = "meningar/";

    private readonly TemporaryFolder folder = new();

    /// <summary>A store each time, since a store reads each file once.</summary>
    public TemplateStore Templates => new(folder.Path);

    private static Report Report => ExampleReports.Own;

    public void Dispose() => folder.Dispose();

    public void Add(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.At(file))!);
        File.WriteAllText(folder.At(file), text);
    }

    /// <summary>Makes a change, which must fit in one place of the file; the page that shows it must change too.</summary>
    public string Change(ManualChange change)
    {
        var page = PageWith(change.File);
        var (text, before) = (Templates.Find(change.File)!.Source.Text, Run(page));
        Assert.Equal(2, text.Split(change.Before).Length);

        Add(change.File, text.Replace(change.Before, change.After, StringComparison.Ordinal));

        var rendered = Render(page);
        Assert.Empty(rendered.Diagnostics);
        Assert.NotEqual(before, rendered.Value);
        return rendered.Value!;
    }

    /// <summary>What a template without a file prints on a page.</summary>
    public string RunText(string template)
    {
        Add(Page, template);
        return Run(Page);
    }

    /// <summary>What a template prints, else the fault as the manual shows it.</summary>
    public string Run(string file)
    {
        var rendered = Render(file);
        return (rendered.Value ?? Describe(Assert.Single(rendered.Diagnostics))).TrimEnd();
    }

    private Diagnosed<string?> Render(string file) => file.StartsWith(Sentences, StringComparison.Ordinal)
        ? TemplateRenderer.RenderText(Templates, file, SentenceView.Of(Report.Register, Report.Plan, Report.Goals[0].Tally), Report.Register)
        : TemplateRenderer.RenderHtml(Templates, file, Data(file), Report.Register);

    private static ScriptObject Data(string file) => file is "webb/index.sbn-html" or "pdf/rapport.sbn-html"
        ? ReportView.Of(Report, ThemeReader.Read(TemplateStore.BuiltIn).Value!)
        : DataSection.Page(Report);

    /// <summary>A part is seen on the page of a goal.</summary>
    private static string PageWith(string file) => file.Split('/') is [var kind, "delar", _] ? $"{kind}/mal.sbn-html" : file;

    private static string Describe(Diagnostic fault) => $"fel {fault.Code}: {fault.Message}{(fault.Help is { } help ? $"\n   hjälp: {help}" : "")}";
}
