using Uppfoljning.Scriban.Syntax;
using Uppfoljning.Scriban.Syntax.Expressions;

namespace Uppfoljning.Scriban.Runtime;

/// <summary>Puts the arguments of one call where the parameters are, and says when they don't fit.</summary>
internal ref struct ArgumentBinder(TemplateContext context, Node site, ScriptFunction function, ParameterList parameters)
{
    private readonly bool[] given = new bool[parameters.Items.Length];
    private ScriptArray? rest;
    private int next;
    private int count;

    public object?[] Values { get; } = new object?[parameters.Items.Length];

    public Expression?[] Sources { get; } = new Expression?[parameters.Items.Length];

    public void Add(object? value, Expression? source)
    {
        count++;
        if (next < parameters.FixedCount) Put(next++, value, source);
        else if (parameters.IsVariadic) (rest ??= []).Add(value);
        else throw TooMany(source);
    }

    public void AddSpread(object? value, Expression source)
    {
        foreach (var item in Lists.TryGet(value) ?? []) Add(item, source);
    }

    public void AddNamed(Argument argument, object? value)
    {
        count++;
        var index = parameters.IndexOf(argument.Name!);
        if (index < 0)
        {
            throw context.Error(
                argument.NamePlace, $"\"{Called}\" tar inget värde som heter \"{argument.Name}\".",
                Suggestion.For(argument.Name!, parameters.Items.Select(item => item.Name)) ?? Usage());
        }

        if (parameters.IsVariadic && index == parameters.FixedCount) (rest ??= []).Add(value);
        else Put(index, value, argument.Value);
    }

    /// <summary>Fills in defaults; a required argument that is missing is a fault just after the call.</summary>
    public void Complete()
    {
        for (var i = 0; i < parameters.FixedCount; i++)
        {
            if (given[i]) continue;
            if (!parameters.Items[i].IsOptional) throw TooFew();
            Values[i] = parameters.Items[i].Default?.Evaluate(context);
        }

        if (parameters.IsVariadic) Values[^1] = rest ?? [];
    }

    private readonly void Put(int index, object? value, Expression? source)
    {
        Values[index] = value;
        Sources[index] = source;
        given[index] = true;
    }

    private readonly ScriptRuntimeException TooFew() => context.Error(
        site.Place.After,
        $"\"{Called}\" behöver {Number(parameters.RequiredCount)}, men här finns {Given()}.",
        site.Place.IsFollowedBy('-') ? "ett negativt tal efter en funktion behöver parentes, som i (-1)" : Usage());

    private readonly ScriptRuntimeException TooMany(Expression? source) => context.Error(
        source?.Place ?? site.Place, parameters.Items.Length == 0 ? $"\"{Called}\" tar inga värden." : $"\"{Called}\" tar högst {Number(parameters.FixedCount)}, men här finns fler.",
        parameters.Items.Length == 0 ? null : Usage());

    /// <summary>The function as the template names it, with its group.</summary>
    private readonly string Called => site switch
    {
        CallExpression call => call.Target.ToString(),
        NamedExpression name => name.ToString(),
        _ => function.Name,
    };

    private static string Number(int count) => count == 1 ? "1 värde" : $"{count} värden";

    private readonly string Given() => count switch
    {
        0 => "inget",
        1 => "bara 1",
        _ => $"bara {count}",
    };

    private readonly string Usage() =>
        parameters.Items.Length == 0
            ? "den tar inga värden"
            : $"den tar i tur och ordning {string.Join(", ", parameters.Items.Select(item => item.IsOptional ? $"{item.Name} (frivilligt)" : item.Name))}";
}
