namespace Uppfoljning.Core.Model;

/// <summary>A kind of assignment (plan.yaml, <c>typer</c>). One that does not count is shown but is not one of the council's.</summary>
public sealed record AssignmentKind(string Id, string Label, bool Counts);
