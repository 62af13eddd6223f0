using System.Collections.Immutable;

namespace Uppfoljning.Core.Model;

/// <summary>What uppf.yaml says: addresses shown in the footer of pages, and how strict the rules are.</summary>
public sealed record Settings(string? WebAddress, string? Contact, string? AccessibilityStatement)
{
    public static Settings None { get; } = new(null, null, null);

    /// <summary>Rules that are taken more or less seriously than usual, by their codes.</summary>
    public ImmutableArray<RuleLevel> RuleLevels { get; init; } = [];

    /// <summary>Whether advice is given without being asked for.</summary>
    public bool GivesAdvice { get; init; }

    /// <summary>A regular expression that case numbers match; null for the usual one.</summary>
    public string? CaseNumberPattern { get; init; }
}
