using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax.Expressions;

namespace Uppfoljning.Scriban.Syntax.Statements;

/// <summary>What for and tablerow share: the list, its <c>offset</c>, <c>limit</c> and <c>reversed</c>, and the variable.</summary>
internal abstract class LoopStatement(Place place, string keyword, Expression variable, Expression source, Argument[] options, Block body, Block? otherwise)
    : Statement(place)
{
    protected Block Body { get; } = body;

    public sealed override void Execute(TemplateContext context)
    {
        var value = source.Evaluate(context);
        if (value is null) return;
        var list = Lists.TryGet(value) ?? throw context.Error(source.Place, $"\"{source}\" är {Kinds.InWords(value)} och kan inte gås igenom.");
        var window = ReadWindow(context, list.Count);
        if (window.Count == 0) otherwise?.Execute(context);
        else Run(context, list, window);
    }

    private readonly record struct Window(int First, int Count, bool Reversed);

    protected virtual void BeginItem(TemplateContext context, LoopInfo loop)
    {
    }

    protected virtual void EndItem(TemplateContext context, LoopInfo loop, bool last)
    {
    }

    private ScriptRuntimeException UnknownOption(TemplateContext context, Argument option) =>
        context.Error(option.NamePlace, $"\"{option.Name}\" är inget val för \"{keyword}\".", "valen är offset, limit och reversed");

    protected static int ReadNumber(TemplateContext context, Argument option)
    {
        var value = option.Value.Evaluate(context);
        return Numbers.TryIndex(value, out var number)
            ? number
            : throw context.Error(option.Value.Place, $"\"{option.Name}\" behöver ett heltal, men \"{option.Value}\" är {Kinds.InWords(value)}.");
    }

    private Window ReadWindow(TemplateContext context, int count)
    {
        int first = 0, limit = int.MaxValue;
        var reversed = false;
        foreach (var option in options)
        {
            switch (option.Name)
            {
                case "offset": first = Math.Clamp(ReadNumber(context, option), 0, count); break;
                case "limit": limit = Math.Max(0, ReadNumber(context, option)); break;
                case "reversed": reversed = true; break;
                default: throw UnknownOption(context, option);
            }
        }

        return new Window(first, Math.Min(limit, count - first), reversed);
    }

    private void ExecuteBody(TemplateContext context, object? item)
    {
        try
        {
            Body.Execute(context);
        }
        catch (ScriptRuntimeException fault)
        {
            fault.LeaveLoop(item);
            throw;
        }
    }

    private void Run(TemplateContext context, IReadOnlyList<object?> list, Window window)
    {
        var loop = new LoopInfo { Length = window.Count };
        using var scope = context.EnterLoop(keyword, loop, variable);
        for (var i = 0; i < window.Count; i++)
        {
            context.CountLoopStep(Place, i);
            var at = window.First + (window.Reversed ? window.Count - 1 - i : i);
            if (at >= list.Count) break;
            loop.MoveTo(context, i, list[at]);
            variable.Assign(context, list[at]);
            BeginItem(context, loop);
            ExecuteBody(context, list[at]);
            var leave = context.Flow is Flow.Break or Flow.Return;
            if (context.Flow != Flow.Return) context.Flow = Flow.Next;
            EndItem(context, loop, leave || i == window.Count - 1);
            if (leave) break;
        }
    }
}
