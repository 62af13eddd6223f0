using BenchmarkDotNet.Attributes;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Reports;
using Uppfoljning.Core.Reports.Data;
using Uppfoljning.Core.Reports.Html;
using Uppfoljning.Core.Reports.Pdf;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Benchmarks;

/// <summary>The steps of a report on the project's own data, in a warm process.</summary>
[MemoryDiagnoser]
public class ReportBenchmark
{
    private readonly string project = FindProject();
    private Bound bound = null!;
    private Repository repository = null!;
    private Report report = null!;
    private Theme theme = null!;
    private TemplateStore templates = null!;

    [GlobalSetup]
    public void Prepare()
    {
        templates = new TemplateStore(Path.Combine(project, "templates"));
        theme = ThemeReader.Read(templates).Value!;
        repository = Repository.Read(project);
        bound = Read();
        report = Count();
    }

    [Benchmark]
    public Bound Read() => Binder.Bind(Repository.Read(project));

    [Benchmark]
    public Report Count()
    {
        var plan = bound.FollowUp.PlansWith(new Month(2023, 8)).Single();
        var statistics = StatisticsBuilder.Build(bound.FollowUp, plan, plan.FindPeriod(new Month(2023, 8))!);
        return ReportBuilder.Build(bound, statistics, new ReportEdition(null, null, "0"), templates).Value;
    }

    [Benchmark]
    public object Html() => HtmlRenderer.Render(report, theme, templates);

    [Benchmark]
    public object Pdf() => PdfReportRenderer.Render(report, theme, templates, repository, ReportJson.Write);

    private static string FindProject()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "data"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Mätningen körs utanför projektet.");
    }
}
