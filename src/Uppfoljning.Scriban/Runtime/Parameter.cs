using Uppfoljning.Scriban.Syntax;

namespace Uppfoljning.Scriban.Runtime;

/// <summary>A parameter; an optional one that is left out takes its default.</summary>
internal sealed record Parameter(string Name, bool IsOptional, Expression? Default);
