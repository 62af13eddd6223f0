using System.Collections.Immutable;
using System.CommandLine;
using Uppfoljning.Cli.Console;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Rules;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Cli.Commands;

/// <summary>A project read and checked for a period.</summary>
internal sealed record Project(string Folder, Repository Repository, Bound Bound, Plan Plan, Period Period, ImmutableArray<Diagnostic> Diagnostics)
{
    public PeriodStatistics Count() => StatisticsBuilder.Build(Bound.FollowUp, Plan, Period);

    /// <summary>Where the report goes under <c>ut/</c>: by its period, and where several plans list that, by plan too, so that none takes another's place.</summary>
    public string ReportFolder => Bound.FollowUp.PlansWith(Period.Month).Skip(1).Any() ? $"{Period.Id}-{Plan.Id}" : Period.Id;

    /// <summary>Reads and checks the project. Null where faults in it hide which periods there are; then they have been reported.</summary>
    public static Project? Load(string folder, ParseResult parsed, string? period, DiagnosticReport report)
    {
        var repository = Repository.Read(folder);
        var bound = Binder.Bind(repository);
        ImmutableArray<Diagnostic> found = [.. repository.Diagnostics, .. bound.Diagnostics];
        try
        {
            var (plan, chosen) = PeriodChoice.Find(bound.FollowUp, period, parsed.GetValue(GlobalOptions.Plan));
            ImmutableArray<Diagnostic> all = [.. found, .. RuleSet.Check(bound, plan, chosen.Month)];
            return new Project(folder, repository, bound, plan, chosen, all);
        }
        catch (UsageException) when (period is not null && Month.Parse(period) is not null && PeriodChoice.IsUncertain(found))
        {
            report.Add(found);
            return null;
        }
        catch (UsageException)
        {
            // A folder that was not read may be where the period is.
            report.Add(found.Where(diagnostic => diagnostic.Code == Codes.StrayFile));
            report.Print("text");
            throw;
        }
    }
}
