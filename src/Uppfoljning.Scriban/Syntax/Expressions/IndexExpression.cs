using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Syntax.Expressions;

/// <summary><c>list[0]</c> or <c>object["name"]</c>.</summary>
internal sealed class IndexExpression(Place place, Expression target, Expression index) : NamedExpression(place)
{
    protected override object? Read(TemplateContext context, bool lenient)
    {
        context.EnsureStack(Place);
        var owner = target.Evaluate(context);
        if (owner is null) throw context.Error(Place, $"\"{target}\" har inget värde, så \"{this}\" kan inte läsas.");
        var key = index.Evaluate(context);
        if (key is null) throw context.Error(index.Place, $"Det inom hakparentes i \"{this}\" har inget värde.");
        if (Lists.TryGet(owner) is { } list && Numbers.IsInteger(key))
            return Numbers.TryIndex(key, out var at) ? Lists.At(list, at) : null;
        if (owner is not (IScriptObject or string or SafeString) && Lists.TryGet(owner) is null)
            throw context.Error(Place, $"\"{target}\" är {Kinds.InWords(owner)} och har inga delar.");
        if (owner is string or SafeString) return CharacterAt(context, Texts.Plain(owner), key);
        var name = Texts.Of(context, key);
        if (Members.TryGet(owner, name, out var value)) return value;
        if (owner is not IScriptObject) throw context.Error(index.Place, $"\"{name}\" är inget heltal.");
        return context.StrictVariables && !lenient
            ? throw context.Error(index.Place, $"\"{target}\" har inget som heter \"{name}\".", Suggestion.For(name, Members.Names(owner)))
            : null;
    }

    public override void Assign(TemplateContext context, object? value)
    {
        var owner = target.Evaluate(context);
        if (owner is null) throw context.Error(Place, $"\"{target}\" har inget värde, så \"{this}\" kan inte sättas.");
        var key = index.Evaluate(context);
        if (key is null) throw context.Error(index.Place, $"Det inom hakparentes i \"{this}\" har inget värde.");
        if (owner is ScriptArray array && Numbers.IsInteger(key))
        {
            if (!Numbers.TryIndex(key, out var at)) throw context.Error(index.Place, $"\"{Texts.Of(context, key)}\" är ingen plats i en lista.");
            array.Set(context, index.Place, at, value);
        }
        else
        {
            Members.Set(context, index.Place, owner, Texts.Of(context, key), value);
        }
    }

    public override ScriptRuntimeException Missing(TemplateContext context) => context.Error(Place, $"Funktionen \"{this}\" finns inte.");

    private static string? CharacterAt(TemplateContext context, string text, object key)
    {
        if (!Numbers.TryIndex(key, out var at)) return Members.TryGet(text, Texts.Of(context, key), out var member) ? Texts.Of(context, member) : null;
        if (at < 0) at += text.Length;
        return at >= 0 && at < text.Length ? text[at].ToString() : null;
    }
}
