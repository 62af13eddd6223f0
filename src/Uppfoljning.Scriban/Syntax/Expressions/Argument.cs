using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Syntax.Expressions;

/// <summary>An argument of a call, with a name or without.</summary>
internal readonly record struct Argument(string? Name, Place NamePlace, Expression Value);
