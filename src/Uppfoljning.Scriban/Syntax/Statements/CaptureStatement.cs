using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Statements;

internal sealed class CaptureStatement(Place place, Expression target, Block body) : Statement(place)
{
    public override void Execute(TemplateContext context)
    {
        using (var output = context.PushOutput())
        {
            body.Execute(context);
            var text = output.ToString();
            target.Assign(context, context.AutoEscape ? new SafeString(text) : text);
        }
    }
}
