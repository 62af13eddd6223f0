using System.Text.RegularExpressions;
using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax;
using Uppfoljning.Scriban.Syntax.Expressions;

namespace Uppfoljning.Scriban;

public sealed partial class TemplateContext
{
    private readonly List<ScriptObject> globals = [];
    private readonly List<(string Keyword, LoopInfo Loop)> loops = [];
    private Dictionary<(string Pattern, RegexOptions Options), Regex>? patterns;

    /// <summary>The object that assignments write to.</summary>
    public ScriptObject CurrentGlobal => globals[^1];

    internal LocalScope Locals { get; set; } = new();

    /// <summary>How far array.cycle has come in each of its groups.</summary>
    internal Dictionary<string, int> Cycles { get; } = new(System.StringComparer.Ordinal);

    /// <summary>The patterns in use, so that one in a loop is read once.</summary>
    internal Dictionary<(string Pattern, RegexOptions Options), Regex> Patterns => patterns ??= [];

    internal bool IsInLoop => loops.Count > 0;

    /// <summary>Adds an object whose members templates read as variables; it hides those pushed before it.</summary>
    public void PushGlobal(ScriptObject scriptObject) => globals.Add(scriptObject);

    public ScriptObject PopGlobal()
    {
        var top = globals[^1];
        if (globals.Count > 1) globals.RemoveAt(globals.Count - 1);
        return top;
    }

    internal bool TryGetGlobal(string name, out object? value)
    {
        for (var i = globals.Count - 1; i >= 0; i--)
        {
            if (globals[i].TryGetValue(name, out value)) return true;
        }

        return BuiltinObject.TryGetValue(name, out value);
    }

    internal void SetGlobal(Place place, string name, object? value)
    {
        if (!CurrentGlobal.TrySetValue(name, value)) throw Error(place, $"\"{name}\" kan inte ändras.");
    }

    internal void SetLocal(Place place, string name, object? value)
    {
        if (!Locals.TrySet(name, value)) throw Error(place, $"\"${name}\" kan inte ändras.");
    }

    internal IEnumerable<string> GlobalNames() => globals.AsEnumerable().Reverse().SelectMany(names => names.Keys).Concat(BuiltinObject.Keys).Distinct();

    internal LoopInfo? FindLoop(string keyword)
    {
        for (var i = loops.Count - 1; i >= 0; i--)
        {
            if (loops[i].Keyword == keyword) return loops[i].Loop;
        }

        return null;
    }

    internal LoopScope EnterLoop(string keyword, LoopInfo loop, Expression? variable) => new(this, keyword, loop, variable);

    /// <summary>A loop while it runs; at its end the loop variable gets back what it had.</summary>
    internal readonly struct LoopScope : IDisposable
    {
        private readonly TemplateContext context;
        private readonly Expression? variable;
        private readonly bool existed;
        private readonly object? before;

        public LoopScope(TemplateContext context, string keyword, LoopInfo loop, Expression? variable)
        {
            this.context = context;
            this.variable = variable;
            context.loops.Add((keyword, loop));
            existed = variable switch
            {
                VariableExpression global => context.CurrentGlobal.TryGetValue(global.Name, out before),
                LocalExpression local => context.Locals.TryGetValue(local.Name, out before),
                _ => false,
            };
        }

        public void Dispose()
        {
            context.loops.RemoveAt(context.loops.Count - 1);
            if (variable is VariableExpression global)
            {
                if (existed) context.CurrentGlobal.TrySetValue(global.Name, before);
                else context.CurrentGlobal.Remove(global.Name);
            }
            else if (variable is LocalExpression local)
            {
                if (existed) context.Locals.TrySet(local.Name, before);
                else context.Locals.Remove(local.Name);
            }
        }
    }
}
