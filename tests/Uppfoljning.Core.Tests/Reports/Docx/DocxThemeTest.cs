using Uppfoljning.Core.Reports.Docx;
using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Core.Text;
using static Uppfoljning.Core.Tests.Reports.Docx.WordFile;

namespace Uppfoljning.Core.Tests.Reports.Docx;

/// <summary>Another theme gives another document: paper, typeface, size and colours.</summary>
public sealed class DocxThemeTest
{
    private static readonly Theme builtIn = WordExamples.Theme;

    private readonly WordFile document = new(DocxRenderer.Render(
        WordExamples.Own,
        builtIn with
        {
            Page = new ThemePage(Width: 148, Height: 210, Top: 20, Bottom: 18, Left: 15, Right: 14, TextSize: 21),
            Font = builtIn.Font with { Family = "Källa & Serif" },
            Light = new ThemeColours([.. builtIn.Light.All.Select(colour => colour.Name == "profil" ? (colour.Name, Colour.Parse("#7a0b4f")) : colour)]),
            HeadingFont = builtIn.Font with { Family = "Rubrik" },
            Scale = new ThemeScale(Headings: 1.5, Space: 0.5, WebText: 1),
            Sender = "Granby kommun",
        }));

    [Fact]
    public void Paper_is_the_themes()
    {
        var section = document.Body.Element(W + "sectPr")!;

        Assert.Equal(["8391", "11906"], section.Element(W + "pgSz")!.Attributes().Select(attribute => attribute.Value));
        Assert.Equal(["1134", "794", "1020", "850"], section.Element(W + "pgMar")!.Attributes().Take(4).Select(attribute => attribute.Value));
    }

    [Fact]
    public void Typeface_and_size_are_the_themes()
    {
        var defaults = document.Part("word/styles.xml").Element(W + "docDefaults")!;

        Assert.Equal("Källa & Serif", defaults.Descendants(W + "rFonts").Single().Attribute(W + "ascii")!.Value);
        Assert.Equal("42", Value(defaults.Descendants(W + "sz").Single()));
    }

    [Fact]
    public void Headings_have_their_own_typeface_size_and_space()
    {
        var headings = document.Part("word/styles.xml").Elements(W + "style").Where(style => style.Descendants(W + "rFonts").Any(font => font.Attribute(W + "ascii")!.Value == "Rubrik"));
        var second = headings.Single(style => style.Attribute(W + "styleId")!.Value == "Heading2");

        Assert.Equal(["Heading1", "Heading2", "Heading3", "Heading4", "Title", "TOCHeading"], headings.Select(style => style.Attribute(W + "styleId")!.Value));
        // The text is twice the size that measures are drawn for: 14 points are 28, and half again as much; 22 are 44, and half of that.
        Assert.Equal("84", Value(second.Descendants(W + "sz").Single()));
        Assert.Equal("440", second.Descendants(W + "spacing").Single().Attribute(W + "before")!.Value);
    }

    [Fact]
    public void The_sender_is_the_themes() => Assert.Equal("Granby kommun", TextOf(document.Body.Elements(W + "p").First()));

    [Fact]
    public void Headings_and_links_have_the_themes_colour()
    {
        var coloured = document.Part("word/styles.xml").Elements(W + "style").Where(style => Value(style.Descendants(W + "color").FirstOrDefault()) == "7A0B4F").Select(style => style.Attribute(W + "styleId")!.Value);

        Assert.Equal(["Heading1", "Title", "TOCHeading", "Hyperlink"], coloured);
    }

    /// <summary>Eighteen letters of it: paper of 148 millimetres has room for no more than 17 points at twice the size.</summary>
    [Fact]
    public void A_long_word_of_the_title_has_room_on_narrow_paper()
    {
        var title = document.Part("word/styles.xml").Elements(W + "style").Single(style => style.Attribute(W + "styleId")!.Value == "Title");

        Assert.InRange(int.Parse(Value(title.Descendants(W + "sz").Single()), System.Globalization.CultureInfo.InvariantCulture), 50, 70);
    }

    [Fact]
    public void Both_typefaces_have_another_to_stand_in_for_them() =>
        Assert.Equal(["Källa & Serif", "Rubrik"], document.Part("word/fontTable.xml").Elements(W + "font").Select(font => font.Attribute(W + "name")!.Value));
}
