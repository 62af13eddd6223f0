using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax;

namespace Uppfoljning.Scriban.Functions;

/// <summary><c>include "name" args k: v</c>: another template's output, with locals of its own.</summary>
internal sealed class IncludeFunction() : ScriptFunction("include", null)
{
    public override object? Invoke(Call call)
    {
        var arguments = call.Raw!;
        if (arguments.Count == 0) throw call.Context.Error(call.Site.Place.After, "\"include\" behöver namnet på en mall.", "skriv include \"namn\"");
        return Run(call, arguments[0], arguments);
    }

    public static object Run(Call call, object? name, ScriptArray arguments)
    {
        var (context, place) = (call.Context, call.Site.Place);
        var template = Find(context, place, Texts.Of(context, name));
        context.EnterCall(place);
        var outer = context.Locals;
        context.Locals = new LocalScope { Arguments = arguments };
        foreach (var member in arguments.GetMembers())
        {
            if (arguments.TryGetValue(member, out var value)) context.Locals.TrySet(member, value);
        }

        using var output = context.PushOutput(keepIndent: false);
        try
        {
            template.Execute(context);
            var text = output.ToString();
            return context.AutoEscape ? new SafeString(text) : text;
        }
        finally
        {
            context.Locals = outer;
            context.LeaveCall();
        }
    }

    private static Template Find(TemplateContext context, Place place, string name)
    {
        if (name.Length == 0) throw context.Error(place, "\"include\" behöver namnet på en mall, men namnet är tomt.");
        var loader = context.TemplateLoader ?? throw context.Error(place, $"Mallen \"{name}\" kan inte läsas: här finns inga andra mallar.");
        var path = Guarded(() => loader.GetPath(context, place.Span, name));
        if (string.IsNullOrEmpty(path)) throw context.Error(place, $"Mallen \"{name}\" finns inte.");
        if (context.CachedTemplates.TryGetValue(path, out var known)) return known;

        var text = Guarded(() => loader.Load(context, place.Span, path)) ?? throw context.Error(place, $"Mallen \"{name}\" kan inte läsas.");
        var template = Template.Parse(text, path);
        if (template.HasErrors) throw new ScriptParserRuntimeException(place.Span, $"Mallen \"{name}\" har fel:", template.Messages);
        return context.CachedTemplates[path] = template;

        string? Guarded(Func<string?> read)
        {
            try
            {
                return read();
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or KeyNotFoundException or NotSupportedException)
            {
                throw new ScriptRuntimeException(place.Span, $"Mallen \"{name}\" kan inte läsas.", "se efter att filen finns och att du får läsa den", problem);
            }
        }
    }
}
