namespace Uppfoljning.Core.Model;

/// <summary>Addresses shown in the footer of pages (uppf.yaml).</summary>
public sealed record Settings(string? WebAddress, string? Contact, string? AccessibilityStatement);
