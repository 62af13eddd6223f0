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
internal sealed record Project(string Folder, Repository Repository, Bound Bound, Plan Plan, Period Period)
{
    public PeriodStatistics Count() => StatisticsBuilder.Build(Bound.FollowUp, Plan, Period);

    /// <summary>Where the report goes under <c>ut/</c>: by its period, and where several plans list that, by plan too, so that none takes another's place.</summary>
    public string ReportFolder => Bound.FollowUp.PlansWith(Period.Month).Skip(1).Any() ? $"{Period.Id}-{Plan.Id}" : Period.Id;

    /// <summary>Reads and checks the project that the command is about. Null where there is none, or no such period in it; the report says why.</summary>
    public static Project? Load(ParseResult parsed, Option<string?> period, Surroundings surroundings, DiagnosticReport diagnostics)
    {
        var read = diagnostics.Take(ReadProject.Read(parsed, surroundings));
        if (read is null) return null;
        diagnostics.Policy = read.Policy;
        var choice = PeriodChoice.Find(read.Bound.FollowUp, parsed.GetValue(period), parsed.GetValue(GlobalOptions.Plan));
        if (choice.Value is not var (plan, chosen))
        {
            diagnostics.Add(WhyNoPeriod(read.Diagnostics, choice.Diagnostics, parsed.GetValue(period)));
            return null;
        }
        diagnostics.Add(read.Diagnostics);
        diagnostics.Add(RuleSet.Check(read.Bound, read.Policy, plan, chosen.Month));
        return new Project(read.Folder, read.Repository, read.Bound, plan, chosen);
    }

    /// <summary>A plan that is at fault, or a folder that was not read, may be where the period is: then that is what to tell of.</summary>
    private static ImmutableArray<Diagnostic> WhyNoPeriod(ImmutableArray<Diagnostic> found, ImmutableArray<Diagnostic> usage, string? period) =>
        Month.Parse(period ?? "") is not null && PeriodChoice.IsUncertain(found)
            ? found
            : [.. found.Where(diagnostic => diagnostic.Code == Codes.StrayFile), .. usage];
}
