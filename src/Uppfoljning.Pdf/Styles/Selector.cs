namespace Uppfoljning.Pdf.Styles;

/// <summary>A selector read to parts, the element's own last.</summary>
internal sealed class Selector
{
    private readonly (string? Element, string? Class)[] parts;

    private Selector((string?, string?)[] parts) => this.parts = parts;

    /// <exception cref="ArgumentException">The text is empty or holds more than elements, classes and spaces.</exception>
    public static Selector Parse(string text)
    {
        var words = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) throw new ArgumentException("En stilregel saknar väljare.");
        return new Selector([.. words.Select(word => Part(word, text!))]);
    }

    public bool Matches(StyleNode node)
    {
        if (!Fits(parts[^1], node)) return false;
        var ancestor = node.Parent;
        for (var i = parts.Length - 2; i >= 0; i--, ancestor = ancestor.Parent)
        {
            while (ancestor is not null && !Fits(parts[i], ancestor)) ancestor = ancestor.Parent;
            if (ancestor is null) return false;
        }
        return true;
    }

    private static (string?, string?) Part(string word, string all)
    {
        var dot = word.IndexOf('.');
        var element = dot < 0 ? word : word[..dot];
        var name = dot < 0 ? null : word[(dot + 1)..];
        var readable = name != "" && (element + name).All(c => char.IsLetterOrDigit(c) || c is '-' or '_') && element + name != "";
        if (!readable) throw new ArgumentException($"Väljaren ”{all}” går inte att läsa: skriv element, .klass, element.klass eller flera av dem med mellanrum.");
        return (element == "" ? null : element, name);
    }

    private static bool Fits((string? Element, string? Class) part, StyleNode node) =>
        (part.Element is null || part.Element == node.Name) && (part.Class is null || Array.IndexOf(node.Classes, part.Class) >= 0);
}
