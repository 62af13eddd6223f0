namespace Uppfoljning.Core.Model;

/// <summary>What the goal concentrates on for some years.</summary>
public sealed record GoalFocus(string? Years, string? Theme, string? Text);
