using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Syntax.Statements;

/// <summary><c>break</c> and <c>continue</c>.</summary>
internal sealed class JumpStatement(Place place, Flow flow) : Statement(place)
{
    public override void Execute(TemplateContext context)
    {
        if (!context.IsInLoop) throw context.Error(Place, $"\"{this}\" får bara stå i en \"for\" eller \"while\".");
        context.Flow = flow;
    }
}
