using System.Collections.Immutable;

namespace Uppfoljning.Core.Model;

/// <summary>A decision behind an assignment.</summary>
public sealed record Decision(string Heading, string? CaseNumber, string? Body, string? Paragraph, ImmutableArray<DateOnly> Dates);
