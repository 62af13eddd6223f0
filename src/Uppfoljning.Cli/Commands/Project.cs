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
    /// <summary>Counts all goals, or only one.</summary>
    public PeriodStatistics Count(Goal? only = null) => StatisticsBuilder.Build(Bound.FollowUp, Plan, Period, only);

    /// <summary>Where the report goes under <c>ut/</c>.</summary>
    public string ReportFolder => FolderOf(Bound.FollowUp, Plan, Period);

    /// <summary>A report's folder: named after its period, and where several plans list that, after the plan too, so that none takes another's place.</summary>
    public static string FolderOf(FollowUp followUp, Plan plan, Period period) =>
        followUp.PlansWith(period.Month).Skip(1).Any() ? $"{period.Id}-{plan.Id}" : period.Id;

    /// <summary>Reads and checks the project that the command is about. Null where there is none, or no such period in it; the report says why.</summary>
    public static Project? Load(ParseResult parsed, Option<string?> period, Surroundings surroundings, DiagnosticReport diagnostics)
    {
        var read = diagnostics.Take(ReadProject.Read(parsed, surroundings));
        if (read is null) return null;
        diagnostics.Policy = read.Policy;
        var choice = PeriodChoice.Find(read.Bound.FollowUp, parsed.GetValue(period), parsed.GetValue(GlobalOptions.Plan));
        if (choice.Value is not { } chosen)
        {
            diagnostics.Add(WhyNoPeriod(read.Diagnostics, choice.Diagnostics, parsed.GetValue(period)));
            return null;
        }
        return Checked(read, [chosen], [(chosen.Plan, chosen.Period.Month)], diagnostics)[0];
    }

    /// <summary>
    /// The same for every period of every plan, or of the one plan that the command is about; empty where there is none.
    /// What is missing is told for those periods that someone has reported for: that nobody has yet is no news about the rest.
    /// </summary>
    public static ImmutableArray<Project> LoadAll(ParseResult parsed, Surroundings surroundings, DiagnosticReport diagnostics)
    {
        var read = diagnostics.Take(ReadProject.Read(parsed, surroundings));
        if (read is null) return [];
        diagnostics.Policy = read.Policy;
        var choices = PeriodChoice.All(read.Bound.FollowUp, parsed.GetValue(GlobalOptions.Plan));
        if (choices.Value.IsEmpty) diagnostics.Add(PeriodChoice.IsUncertain(read.Diagnostics) ? read.Diagnostics : choices.Diagnostics);
        return choices.Value.IsEmpty ? [] : Checked(read, choices.Value, [], diagnostics);
    }

    private static ImmutableArray<Project> Checked(ReadProject read, ImmutableArray<PeriodChoice> chosen, ImmutableArray<(Plan, Month)> asked, DiagnosticReport diagnostics)
    {
        diagnostics.Add(read.Diagnostics);
        diagnostics.Add(RuleSet.Check(read.Bound, read.Policy, asked));
        return [.. chosen.Select(choice => new Project(read.Folder, read.Repository, read.Bound, choice.Plan, choice.Period))];
    }

    /// <summary>A plan that is at fault, or a folder that was not read, may be where the period is: then that is what to tell of.</summary>
    private static ImmutableArray<Diagnostic> WhyNoPeriod(ImmutableArray<Diagnostic> found, ImmutableArray<Diagnostic> usage, string? period) =>
        Month.Parse(period ?? "") is not null && PeriodChoice.IsUncertain(found)
            ? found
            : [.. found.Where(diagnostic => diagnostic.Code == Codes.StrayFile), .. usage];
}
