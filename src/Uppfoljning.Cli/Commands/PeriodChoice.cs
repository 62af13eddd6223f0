using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Cli.Commands;

/// <summary>Which plan and period a command is about.</summary>
internal static class PeriodChoice
{
    public static (Plan Plan, Period Period) Find(FollowUp followUp, string? period, string? plan)
    {
        var ids = followUp.Plans.Where(known => known.Id == plan).SelectMany(known => known.Periods).Select(known => known.Id).ToList();
        var there = $"perioderna är: {string.Join(", ", ids.Count > 0 ? ids : followUp.PeriodIds)}";
        if (period is null) throw new UsageException("ange vilken period det gäller", $"lägg till --period ÅÅÅÅ-MM; {there}");
        if (plan is not null && followUp.Plans.All(known => known.Id != plan))
            throw new UsageException($"planen \"{plan}\" finns inte", $"planerna är: {string.Join(", ", followUp.Plans.Select(known => known.Id))}");
        if (Month.Parse(period) is not { } month) throw new UsageException($"\"{period}\" är inte en period", there);

        var plans = followUp.PlansWith(month).Where(candidate => plan is null || candidate.Id == plan).ToList();
        return plans switch
        {
            [var only] => (only, only.FindPeriod(month)!),
            [] => throw new UsageException(plan is null ? $"perioden {period} finns inte" : $"perioden {period} finns inte i planen {plan}", there),
            _ => throw new UsageException($"flera planer har perioden {period}", $"lägg till --plan med någon av: {string.Join(", ", plans.Select(candidate => candidate.Id))}"),
        };
    }

    /// <summary>Whether a plan's own file is at fault, so that its periods may not all be known.</summary>
    public static bool IsUncertain(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error
            && (diagnostic.Code == Codes.NoPlans || diagnostic.Location?.File.Path.EndsWith("/plan.yaml", StringComparison.Ordinal) == true));
}
