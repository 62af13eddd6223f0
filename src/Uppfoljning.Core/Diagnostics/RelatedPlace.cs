namespace Uppfoljning.Core.Diagnostics;

/// <summary>Another place that the reader needs to see to understand a diagnostic.</summary>
public sealed record RelatedPlace(Location Location, string Message);
