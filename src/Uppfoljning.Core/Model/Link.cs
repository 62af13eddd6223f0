namespace Uppfoljning.Core.Model;

/// <summary>A text with, maybe, an address.</summary>
public sealed record Link(string Text, string? Address);
