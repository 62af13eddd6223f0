using System.Collections.Immutable;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Model;

/// <summary>An assignment from the council. Id is the file's name; bodies are ids of the register or its groups.</summary>
public sealed record Assignment(
    string Id,
    string Kind,
    string? Number,
    int? Place,
    string? CarriedFrom,
    string? Origin,
    Month? ValidFrom,
    Month? ValidUntil,
    string Title,
    string? Description,
    ImmutableArray<string> Concerned,
    ImmutableArray<string> Responsible,
    ImmutableArray<Decision> Decisions,
    ImmutableArray<AssignmentFollowUp> FollowUps)
{
    /// <summary>Who owes the report: those responsible, else those concerned.</summary>
    public ImmutableArray<string> OwingReport => Responsible.IsEmpty ? Concerned : Responsible;

    public bool IsValidIn(Month month) => (ValidFrom is not { } from || from <= month) && (ValidUntil is not { } until || month <= until);

    /// <summary>The latest report with a status before a period, whether or not the plan has that status.</summary>
    public AssignmentFollowUp? LatestReportBefore(Month period)
    {
        AssignmentFollowUp? latest = null;
        foreach (var report in FollowUps)
        {
            if (report.Status is not null && report.Period < period && !(report.Period < latest?.Period)) latest = report;
        }
        return latest;
    }

    public AssignmentFollowUp? FollowUpFor(Month month) => FollowUps.FirstOrDefault(followUp => followUp.Period == month);
}
