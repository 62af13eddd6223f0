using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Statements;

/// <summary>A block with the local variables of where it was written.</summary>
internal sealed class WrappedBlock(Block body, LocalScope locals)
{
    public void Run(TemplateContext context, Place place)
    {
        context.EnsureStack(place);
        var inner = context.Locals;
        context.Locals = locals;
        try
        {
            body.Execute(context);
        }
        finally
        {
            context.Locals = inner;
        }
    }
}
