namespace Uppfoljning.Core.Model;

/// <summary>What one body itself reported.</summary>
public sealed record BodyReport(string Body, string? Status, string? Assessment);
