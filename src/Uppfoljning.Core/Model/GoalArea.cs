namespace Uppfoljning.Core.Model;

/// <summary>A part of a goal's description with a heading of its own.</summary>
public sealed record GoalArea(string Heading, string? Text);
