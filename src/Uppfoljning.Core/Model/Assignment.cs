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

    public AssignmentFollowUp? FollowUpFor(Month month) => FollowUps.FirstOrDefault(followUp => followUp.Period == month);
}

/// <summary>A decision behind an assignment.</summary>
public sealed record Decision(string Heading, string? CaseNumber, string? Body, string? Paragraph, ImmutableArray<DateOnly> Dates);

/// <summary>The joint report on an assignment for a period. Status is an id of the plan's; null in a stub.</summary>
public sealed record AssignmentFollowUp(
    Month Period,
    string? Status,
    string? Assessment,
    string? Cause,
    string? Measure,
    string? NewSchedule,
    ImmutableArray<Annex> Annexes,
    ImmutableArray<BodyReport> Reports);

/// <summary>An annex to a report.</summary>
public sealed record Annex(string Title, string? Number, string? Address);

/// <summary>What one body itself reported.</summary>
public sealed record BodyReport(string Body, string? Status, string? Assessment);
