namespace Uppfoljning.Scriban.Runtime;

/// <summary>The parameters of a function; the last may take all that remain.</summary>
internal sealed class ParameterList(Parameter[] items, bool isVariadic)
{
    public Parameter[] Items { get; } = items;

    public bool IsVariadic { get; } = isVariadic;

    /// <summary>How many can be given one by one.</summary>
    public int FixedCount => IsVariadic ? Items.Length - 1 : Items.Length;

    public int RequiredCount { get; } = items.Take(isVariadic ? items.Length - 1 : items.Length).Count(item => !item.IsOptional);

    /// <summary><c>name</c>, <c>name?</c> or, last, <c>name...</c>.</summary>
    public static ParameterList Of(params string[] names) => new(
        [.. names.Select(name => new Parameter(name.TrimEnd('?', '.'), name.EndsWith('?'), null))],
        names.Length > 0 && names[^1].EndsWith("...", StringComparison.Ordinal));

    public int IndexOf(string name) => Array.FindIndex(Items, item => item.Name == name);
}
