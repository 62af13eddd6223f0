using Uppfoljning.Scriban.Syntax.Expressions;

namespace Uppfoljning.Scriban.Syntax;

/// <summary>What comes through a pipe, and where it came from.</summary>
internal readonly record struct Piped(object? Value, Expression From)
{
    /// <summary>The items of the list are to be arguments of their own: <c>^list | f</c>.</summary>
    public bool IsSpread => From is ExpandExpression;
}
