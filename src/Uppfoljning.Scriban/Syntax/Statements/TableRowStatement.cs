using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax.Expressions;

namespace Uppfoljning.Scriban.Syntax.Statements;

/// <summary>A for whose items become the cells of table rows, <c>cols</c> to a row.</summary>
internal sealed class TableRowStatement(Place place, Expression variable, Expression source, Argument[] options, Block body, Block? otherwise)
    : LoopStatement(place, "tablerow", variable, source, Array.FindAll(options, option => option.Name != "cols"), body, otherwise)
{
    private readonly Argument? columns = Array.Find(options, option => option.Name == "cols") is { Name: not null } found ? found : null;

    protected override void BeginItem(TemplateContext context, LoopInfo loop)
    {
        if (loop.Index == 0) loop.Columns = columns is { } option ? Math.Max(1, ReadNumber(context, option)) : 1;
        var column = loop.Index % loop.Columns;
        if (column == 0) context.WriteText($"<tr class=\"row{loop.Index / loop.Columns + 1}\">", Place);
        context.WriteText($"<td class=\"col{column + 1}\">", Place);
    }

    protected override void EndItem(TemplateContext context, LoopInfo loop, bool last)
    {
        context.WriteText("</td>", Place);
        if (last || loop.Index % loop.Columns == loop.Columns - 1) context.WriteText("</tr>" + context.NewLine, Place);
    }
}
