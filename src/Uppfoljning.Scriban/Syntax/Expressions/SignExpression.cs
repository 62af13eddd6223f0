using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Expressions;

/// <summary><c>-x</c> and <c>+x</c>.</summary>
internal sealed class SignExpression(Place place, Expression operand, bool negative) : Expression(place)
{
    public override object? Evaluate(TemplateContext context)
    {
        context.EnsureStack(Place);
        var value = operand.Evaluate(context);
        if (!Numbers.IsNumber(value))
            throw context.Error(operand.Place, $"\"{(negative ? "-" : "+")}\" behöver ett tal, men \"{operand}\" är {Kinds.InWords(value)}.");
        return negative ? Numbers.Negate(value!) : value;
    }
}
