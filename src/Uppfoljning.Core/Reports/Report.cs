using System.Collections.Immutable;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Reports;

/// <summary>A period's report: what was counted, and the sentences that say it. Every form of the report is laid out from this one, and faults in that point to where things were written.</summary>
public sealed record Report(
    FollowUp FollowUp,
    Origins Origins,
    Plan Plan,
    Period Period,
    ReportEdition Edition,
    ImmutableArray<ReportGoal> Goals,
    ImmutableArray<ReportBody> Bodies,
    Tally Total,
    string ShortCount)
{
    public Register Register => FollowUp.Register;

    /// <summary>Delårsuppföljning per augusti, Mål och budget 2023; of a part of the plan, that too.</summary>
    public string Title => $"{Period.Name}, {Plan.Name}{(Restriction is { } part ? $", {part}" : "")}";

    /// <summary>What the counts are of: nio inriktningsmål, or fokusmål 1 where the report has that alone; null where it has none. No line breaks before the number.</summary>
    public string? Scope => Goals switch
    {
        [] => null,
        [var only] => $"{Plan.GoalWord.One}\u00A0{only.Goal.Number}",
        _ => $"{Swedish.NumberInWords(Goals.Length)} {Plan.GoalWord.Many}",
    };

    /// <summary>What the report has of the plan, where it has not all: fokusmål 1. Else null.</summary>
    public string? Restriction => Goals.Length < Plan.Goals.Length ? Scope : null;

    /// <summary>The same report of one of its goals alone.</summary>
    public Report Only(ReportGoal goal) => this with { Goals = [goal], Total = goal.Tally, ShortCount = goal.ShortCount };

    /// <summary>What is made of the report.</summary>
    public ReportSelection Selection { get; init; } = ReportSelection.Usual;

    /// <summary>What comes before and after it.</summary>
    public ReportSurroundings Surroundings { get; init; } = new(null, null);
}
