using System.Globalization;
using System.Text;

namespace Uppfoljning.Tests.Support.Pdf;

/// <summary>Interprets a page's content, as far as this project's content goes.</summary>
public static class PageContent
{
    public static (List<DrawnText> Texts, List<DrawnRect> Rects) Read(PdfObjects objects, Dictionary<string, object?> page, int index)
    {
        var fonts = objects.Dictionary(objects.Dictionary(page["Resources"]).GetValueOrDefault("Font") ?? new Dictionary<string, object?>())
            .ToDictionary(font => font.Key, font => ReadFont.Of(objects, objects.Dictionary(font.Value)));
        var texts = new List<DrawnText>();
        var rects = new List<DrawnRect>();
        var parser = new PdfParser(PdfObjects.Inflate((PdfData)objects.Get(page["Contents"])!), 0);
        var operands = new List<object?>();
        var nesting = new Stack<(string? Artifact, int? Id)>();
        double x = 0, y = 0, size = 0, spacing = 0, angle = 0;
        var color = "#000000";
        var font = "";
        while (!parser.AtEnd)
        {
            var value = parser.Read();
            if (value is not PdfOperator { Name: var name })
            {
                operands.Add(value);
                continue;
            }
            double Number(int i) => (double)operands[i]!;
            switch (name)
            {
                case "BDC":
                    Assert.True(nesting.Count == 0, "Märkt innehåll är nästlat.");
                    var properties = (Dictionary<string, object?>)operands[1]!;
                    nesting.Push(((properties.GetValueOrDefault("Subtype") as PdfName)?.Value, properties.TryGetValue("MCID", out var id) ? (int)(double)id! : null));
                    break;
                case "EMC": nesting.Pop(); break;
                case "Tf": (font, size) = (((PdfName)operands[0]!).Value, Number(1)); break;
                case "Tc": spacing = Number(0); break;
                case "Tm": (x, y, angle) = (Number(4), Number(5), Math.Atan2(Number(1), Number(0))); break;
                case "rg": color = $"#{Channel(Number(0))}{Channel(Number(1))}{Channel(Number(2))}"; break;
                case "TJ":
                    var (text, width, ink) = Show((List<object?>)operands[0]!, fonts[font], size, spacing);
                    texts.Add(new DrawnText(index, Assert.Single(nesting).Id, text, x, y, width, ink, size, font) { Artifact = nesting.Peek().Artifact, Angle = angle, Color = color });
                    break;
                case "re": rects.Add(new DrawnRect(index, Number(0), Number(1), Number(2), Number(3))); break;
                case "f" or "S" or "B" or "f*" or "B*" or "Do": Assert.Single(nesting); break;
            }
            operands.Clear();
        }
        Assert.Empty(nesting);
        return (texts, rects);
    }

    private static string Channel(double part) => ((int)Math.Round(part * 255)).ToString("x2", CultureInfo.InvariantCulture);

    private static (string, double, double) Show(List<object?> parts, ReadFont font, double size, double spacing)
    {
        var text = new StringBuilder();
        double width = 0, ink = 0;
        foreach (var part in parts)
        {
            if (part is double move) width -= move * size / 1000;
            if (part is not byte[] codes) continue;
            for (var i = 0; i < codes.Length; i += 2)
            {
                var code = (codes[i] << 8) | codes[i + 1];
                Assert.NotEqual(0, code);
                text.Append(font.Unicode[code]);
                width += font.Widths[code] * size / 1000 + spacing;
                if (font.Unicode[code] != " ") ink = width;
            }
        }
        return (text.ToString(), width, ink);
    }
}
