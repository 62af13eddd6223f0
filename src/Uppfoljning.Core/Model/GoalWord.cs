namespace Uppfoljning.Core.Model;

/// <summary>What the plan calls its goals: one, the one, several. Neuter decides inflection.</summary>
public sealed record GoalWord(string One, string Definite, string Many, bool IsNeuter);
