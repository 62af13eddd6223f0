using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Syntax.Statements;

/// <summary>Statements in order, with the blanks that stood before the code block each began in.</summary>
internal sealed class Block(Place place, Statement[] statements, string?[]? indents) : Statement(place)
{
    public override void Execute(TemplateContext context)
    {
        context.EnsureStack(Place);
        for (var i = 0; i < statements.Length; i++)
        {
            context.CurrentPlace = statements[i].Place;
            var indent = context.AutoIndent ? indents?[i] : null;
            if (indent is null) statements[i].Execute(context);
            else context.ExecuteIndented(statements[i], indent);
            if (context.Flow != Flow.Next) return;
        }
    }
}
