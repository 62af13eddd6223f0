using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Syntax;
using Uppfoljning.Scriban.Syntax.Statements;

namespace Uppfoljning.Scriban.Runtime;

/// <summary>A call as the called function sees it.</summary>
internal sealed class Call(TemplateContext context, Node site, object?[] values, Expression?[] sources, ScriptArray? raw, Block? block)
{
    public TemplateContext Context { get; } = context;

    public Node Site { get; } = site;

    /// <summary>One for each parameter.</summary>
    public object?[] Values { get; } = values;

    /// <summary>All arguments as <c>$</c>, for a function without parameters.</summary>
    public ScriptArray? Raw { get; } = raw;

    public Block? Block { get; } = block;

    public object? this[int index] => Values[index];

    /// <summary>Where an argument stands, for what is wrong with it.</summary>
    public Place PlaceOf(int index) => sources[index]?.Place ?? Site.Place;

    /// <summary>An argument as text; null stays null.</summary>
    public string? Text(int index) => Values[index] is { } value ? Texts.Of(Context, value) : null;

    public int Int(int index, int otherwise = 0)
    {
        if (Values[index] is null) return otherwise;
        if (Numbers.TryIndex(Values[index], out var number)) return number;
        return Numbers.TryParse(Context, Values[index], out var parsed) && Numbers.TryIndex(parsed, out number) ? number : throw Wrong(index, "ett heltal");
    }

    public double Double(int index)
    {
        if (Values[index] is null) return 0;
        return Numbers.TryParse(Context, Values[index], out var number) && Numbers.TryDouble(number, out var real) ? real : throw Wrong(index, "ett tal");
    }

    public IReadOnlyList<object?>? List(int index)
    {
        if (Values[index] is not { } value) return null;
        return value is string or SafeString ? [value] : Lists.TryGet(value) ?? [value];
    }

    public ScriptFunction? Function(int index) => Values[index] switch
    {
        null => null,
        ScriptFunction function => function,
        _ => throw Wrong(index, "en funktion (skriv @ före namnet)"),
    };

    public DateTime? Date(int index) => Values[index] switch
    {
        null => null,
        { } value when Dates.TryGet(value) is { } date => date,
        string or SafeString => throw Context.Error(PlaceOf(index), $"\"{Text(index)}\" är en text, inte ett datum.", "läs den först med date.parse"),
        _ => throw Wrong(index, "ett datum"),
    };

    public ScriptRuntimeException Wrong(int index, string wanted) =>
        Context.Error(PlaceOf(index), $"Här behövs {wanted}, men \"{Texts.Of(Context, Values[index])}\" är {Kinds.InWords(Values[index])}.");

    public ScriptRuntimeException Error(string message, string? help = null) => Context.Error(Site.Place, message, help);

    /// <summary>Calls a function that was handed over as an argument.</summary>
    public object? Invoke(ScriptFunction function, params ReadOnlySpan<object?> arguments) =>
        FunctionCall.InvokeWithValues(Context, Site, function, arguments);
}
