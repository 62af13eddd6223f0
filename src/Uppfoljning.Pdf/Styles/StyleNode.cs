namespace Uppfoljning.Pdf.Styles;

/// <summary>An element as rules see it: its name, its classes and what it stands in; with the style that came of it.</summary>
internal sealed class StyleNode(string name, string[] classes, StyleNode? parent)
{
    private readonly Dictionary<(string, string), StyleNode> known = [];

    public string Name { get; } = name;

    public string[] Classes { get; } = classes;

    public StyleNode? Parent { get; } = parent;

    public ComputedStyle Style { get; set; } = null!;

    /// <summary>Elements alike in a parent alike share a node.</summary>
    public StyleNode Child(string name, string classes, Func<StyleNode, ComputedStyle> compute)
    {
        if (known.TryGetValue((name, classes), out var node)) return node;
        node = new StyleNode(name, classes.Split((char[])[' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries), this);
        node.Style = compute(node);
        return known[(name, classes)] = node;
    }
}
