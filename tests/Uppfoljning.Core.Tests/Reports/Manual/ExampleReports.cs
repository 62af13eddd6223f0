using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Tests.Reports.Manual;

/// <summary>Reports that the manual for template writers is tried on.</summary>
internal static class ExampleReports
{
    /// <summary>The project's own example, which the manual's examples print.</summary>
    public static Report Own { get; } = Read(ProjectFiles.Root, new Month(2023, 8), new ReportEdition(null, null, "0.1.0"));

    private static Report Full { get; } = Read(ProjectFiles.At("tests", "Uppfoljning.Core.Tests", "Reports", "Manual", "Full"), new Month(2023, 8), new ReportEdition(null, null, "0.1.0"));

    /// <summary>Together these have and lack everything that a report can have or lack.</summary>
    public static IReadOnlyList<Report> All { get; } =
    [
        Own,
        Read(ProjectFiles.Root, new Month(2021, 12), new ReportEdition("4f2a91c", false, "0.1.0") { IsDraft = true, Date = new DateOnly(2022, 2, 1) }),
        Full,
        Full.Only(Full.Goals[0]) with { Selection = new ReportSelection([ReportForm.Html], [ReportPart.Goals]) },
    ];

    private static Report Read(string folder, Month month, ReportEdition edition)
    {
        var bound = Binder.Bind(Repository.Read(folder));
        Assert.DoesNotContain(bound.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        var plan = bound.FollowUp.PlansWith(month).Single();
        var statistics = StatisticsBuilder.Build(bound.FollowUp, plan, plan.FindPeriod(month)!);
        return ReportBuilder.Build(bound, statistics, edition, TemplateStore.BuiltIn).Value with
        {
            Selection = ReportSelection.Usual with { Forms = [.. Enum.GetValues<ReportForm>()] },
            Surroundings = ReportSurroundings.Of(bound.FollowUp, plan, statistics.Period, (_, period) => period.Id),
        };
    }
}
