namespace Uppfoljning.Core.Model;

/// <summary>How seriously a project takes the rule with a code: one of <see cref="Words.RuleLevels"/>.</summary>
public sealed record RuleLevel(string Code, string Level);
