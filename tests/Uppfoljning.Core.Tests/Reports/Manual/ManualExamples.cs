using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Reports.Views;

namespace Uppfoljning.Core.Tests.Reports.Manual;

/// <summary>The manual's files and examples, rendered as a report would: on the page of a goal, or for the sentence of one.</summary>
internal sealed class ManualExamples : IDisposable
{
    private const string Sentences = "meningar/";

    private readonly TemporaryFolder folder = new();

    /// <summary>A store each time, since a store reads each file once.</summary>
    public TemplateStore Templates => new(folder.Path);

    public void Dispose() => folder.Dispose();

    public void Add(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.At(file))!);
        File.WriteAllText(folder.At(file), text);
    }

    /// <summary>What a template prints, else the fault as the manual shows it.</summary>
    public string Run(string file)
    {
        var report = ExampleReports.Own;
        var rendered = file.StartsWith(Sentences, StringComparison.Ordinal)
            ? TemplateRenderer.RenderText(Templates, file, SentenceView.Of(report.Register, report.Plan, report.Goals[0].Tally), report.Register)
            : TemplateRenderer.RenderHtml(Templates, file, DataSection.Page(report), report.Register);
        return rendered.Value ?? Describe(Assert.Single(rendered.Diagnostics));
    }

    private static string Describe(Diagnostic fault) => $"fel {fault.Code}: {fault.Message}{(fault.Help is { } help ? $"\n   hjälp: {help}" : "")}";
}
