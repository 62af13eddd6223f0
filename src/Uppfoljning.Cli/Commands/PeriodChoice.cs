using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Cli.Commands;

/// <summary>Which plan and period a command is about.</summary>
internal sealed record PeriodChoice(Plan Plan, Period Period)
{
    public static Diagnosed<PeriodChoice?> Find(FollowUp followUp, string? period, string? plan)
    {
        var ids = followUp.Plans.Where(known => known.Id == plan).SelectMany(known => known.Periods).Select(known => known.Id).ToList();
        var there = $"perioderna är: {string.Join(", ", ids.Count > 0 ? ids : followUp.PeriodIds)}";
        if (period is null) return Fault("ange vilken period det gäller", $"lägg till --period ÅÅÅÅ-MM; {there}");
        if (plan is not null && followUp.Plans.All(known => known.Id != plan))
            return new Diagnosed<PeriodChoice?>(null, [NoPlan(followUp, plan)]);
        if (Month.Parse(period) is not { } month) return Fault($"\"{period}\" är inte en period", there);

        var plans = followUp.PlansWith(month).Where(candidate => plan is null || candidate.Id == plan).ToList();
        return plans switch
        {
            [var only] => new Diagnosed<PeriodChoice?>(new PeriodChoice(only, only.FindPeriod(month)!), []),
            [] => Fault(plan is null ? $"perioden {period} finns inte" : $"perioden {period} finns inte i planen {plan}", there),
            _ => Fault($"flera planer har perioden {period}", $"lägg till --plan med någon av: {string.Join(", ", plans.Select(candidate => candidate.Id))}"),
        };
    }

    /// <summary>Every period of every plan, or of one; empty where there is no such plan, or none that has periods.</summary>
    public static Diagnosed<ImmutableArray<PeriodChoice>> All(FollowUp followUp, string? plan)
    {
        var plans = followUp.Plans.Where(known => plan is null || known.Id == plan).ToList();
        ImmutableArray<PeriodChoice> all = [.. plans.SelectMany(known => known.Periods.Select(period => new PeriodChoice(known, period)))];
        return new Diagnosed<ImmutableArray<PeriodChoice>>(all, all.IsEmpty ? [NoPlan(followUp, plan)] : []);
    }

    /// <summary>Whether a plan's own file is at fault, so that its periods may not all be known.</summary>
    public static bool IsUncertain(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error
            && (diagnostic.Code == Codes.NoPlans || diagnostic.Location?.File.Path.EndsWith("/plan.yaml", StringComparison.Ordinal) == true));

    private static Diagnostic NoPlan(FollowUp followUp, string? plan) =>
        UsageFaults.New(plan is null ? "det finns ingen period" : $"planen \"{plan}\" finns inte", $"planerna är: {string.Join(", ", followUp.Plans.Select(known => known.Id))}");

    private static Diagnosed<PeriodChoice?> Fault(string message, string help) => new(null, [UsageFaults.New(message, help)]);
}
