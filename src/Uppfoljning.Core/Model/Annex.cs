namespace Uppfoljning.Core.Model;

/// <summary>An annex to a report.</summary>
public sealed record Annex(string Title, string? Number, string? Address);
