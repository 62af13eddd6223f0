using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Syntax.Expressions;

/// <summary>Where an operator and its two sides stand, for what goes wrong between them.</summary>
internal readonly record struct OperatorPlaces(Place Operator, Expression Left, Expression Right);
