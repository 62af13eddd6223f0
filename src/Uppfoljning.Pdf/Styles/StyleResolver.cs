using Uppfoljning.Pdf.Fonts;

namespace Uppfoljning.Pdf.Styles;

/// <summary>Gives elements their styles: the engine's own, then the rules in order, over what is inherited.</summary>
internal sealed class StyleResolver
{
    private readonly (Selector Selector, PdfStyle Style)[] rules;
    private readonly PdfStyle body;

    /// <exception cref="ArgumentException">A selector can't be read.</exception>
    public StyleResolver(PdfStyleSheet sheet)
    {
        body = sheet.Body;
        rules = sheet.Rules.IsDefault ? [] : [.. sheet.Rules.Select(rule => (Selector.Parse(rule.Selector), rule.Style))];
    }

    public StyleNode Body(FontCatalog fonts)
    {
        var node = new StyleNode("body", [], null);
        var given = Matching(node, body);
        node.Style = Compute(given, Plain(fonts), fonts) with { Box = given.Tamed() with { FullBleed = null, SideColumn = null } };
        return node;
    }

    public StyleNode Child(StyleNode parent, string element, string classes, FontCatalog fonts) =>
        parent.Child(element, classes, node => Compute(Matching(node, DefaultStyles.For(element, parent.Style.Text.Size)), parent.Style, fonts));

    /// <summary>A style that stands by itself over another, as a header's over the body's.</summary>
    public static ComputedStyle Compute(PdfStyle given, ComputedStyle around, FontCatalog fonts)
    {
        var size = given.FontSize is { } wanted && double.IsFinite(wanted) ? Math.Clamp(wanted, 1, 400) : around.Text.Size;
        var family = given.FontFamily ?? around.Family;
        var bold = given.Bold ?? around.Bold;
        var italic = given.Italic ?? around.Italic;
        var spacing = given.LetterSpacing is { } letter && double.IsFinite(letter) ? Math.Clamp(letter, -size / 4, size * 4) : around.Text.LetterSpacing;
        var text = new TextStyle(fonts.Find(family, bold, italic), size, given.Color ?? around.Text.Color, spacing);
        var line = given.LineHeight is { } height && double.IsFinite(height) ? Math.Clamp(height, size * 0.5, size * 10) : around.LineHeight / around.Text.Size * size;
        return new ComputedStyle
        {
            Family = family,
            Bold = bold,
            Italic = italic,
            Text = text == around.Text ? around.Text : text,
            LineHeight = line,
            Align = given.TextAlign ?? around.Align,
            Hyphenate = given.Hyphenate ?? around.Hyphenate,
            Balance = given.Balance ?? around.Balance,
            Box = given.Tamed(),
        };
    }

    private PdfStyle Matching(StyleNode node, PdfStyle start)
    {
        var style = start;
        foreach (var rule in rules)
            if (rule.Selector.Matches(node)) style = rule.Style.Over(style);
        return style;
    }

    private static ComputedStyle Plain(FontCatalog fonts) => new()
    {
        Family = fonts.DefaultFamily,
        Bold = false,
        Italic = false,
        Text = new TextStyle(fonts.Find(fonts.DefaultFamily, false, false), 10.5, PdfColor.Black, 0),
        LineHeight = 15.5,
        Hyphenate = true,
    };
}
