namespace Uppfoljning.Scriban.Runtime;

/// <summary>The parameters of a function; the last may take all that remain.</summary>
internal sealed class ParameterList(Parameter[] items, bool isVariadic)
{
    public Parameter[] Items { get; } = items;

    public bool IsVariadic { get; } = isVariadic;

    /// <summary>How many can be given one by one.</summary>
    public int FixedCount => IsVariadic ? Items.Length - 1 : Items.Length;

    public int RequiredCount { get; } = CountRequired(items, isVariadic);

    /// <summary><c>name</c>, <c>name?</c> or, last, <c>name...</c>.</summary>
    public static ParameterList Of(params string[] names) => new(
        Array.ConvertAll(names, name => new Parameter(name.TrimEnd('?', '.'), name.EndsWith('?'), null)),
        names.Length > 0 && names[^1].EndsWith("...", StringComparison.Ordinal));

    public int IndexOf(string name) => Array.FindIndex(Items, item => item.Name == name);

    private static int CountRequired(Parameter[] items, bool isVariadic)
    {
        var count = 0;
        foreach (var item in items.AsSpan(0, isVariadic ? items.Length - 1 : items.Length))
        {
            if (!item.IsOptional) count++;
        }

        return count;
    }
}
