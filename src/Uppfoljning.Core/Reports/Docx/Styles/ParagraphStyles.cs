using Uppfoljning.Core.Model;
using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Reports.Docx.Styles;

/// <summary>The paragraphs of a report, drawn as the PDF's are. An office that wants them otherwise changes them here, in one place each.</summary>
internal sealed class ParagraphStyles(Theme theme)
{
    /// <summary>How far from the left the words of a fact stand, in millimetres: its label has the room before.</summary>
    public const double FactIndent = 28;

    /// <summary>In points, as drawn.</summary>
    public const double TableHeaderSize = 8.5;
    public const double FooterSize = 8.5;

    private const int LettersInTitle = 18;

    private readonly Measures measures = new(theme.Page);

    public IEnumerable<ParagraphStyle> All => [.. Text(), .. Headings(), .. Cover(), .. Contents(), .. Lists(), .. Tables(), .. Assignments(), .. Margins()];

    private IEnumerable<ParagraphStyle> Text() =>
    [
        new(StyleId.Normal, "Normal"),
        new(StyleId.Lead, "Ingress") { Size = 12.5, Line = 1.2 },
        new(StyleId.CountSentence, "Räknemening") { Before = 8, Size = 12.5, Line = 1.2 },
        new(StyleId.Motto, "Motto") { IsItalic = true, Colour = Colour("dämpad") },
        new(StyleId.AfterTable, "Efter tabell") { Before = 10 },
    ];

    private IEnumerable<ParagraphStyle> Headings() =>
    [
        Heading(1, size: 22, before: 0, after: 14) with { StartsPage = true, Colour = Colour("profil") },
        Heading(2, size: 14, before: 22, after: 6),
        Heading(3, size: 11.5, before: 16, after: 3),
        Heading(4, size: 10.5, before: 9, after: 2) with { Colour = Colour("dämpad") },
    ];

    private ParagraphStyle Heading(int level, double size, double before, double after) => new(StyleId.Heading(level), $"heading {level}")
    {
        Next = StyleId.Normal,
        KeepsWithNext = true,
        KeepsTogether = true,
        Hyphenates = false,
        OutlineLevel = level - 1,
        Before = before * theme.Scale.Space,
        After = after * theme.Scale.Space,
        Line = 1.05,
        IsBold = true,
        Size = size * theme.Scale.Headings,
        Family = HeadingFamily,
    };

    /// <summary>A long word of the title, as Delårsuppföljning, has room on a line of narrow paper too.</summary>
    private double TitleSize => Math.Min(36 * theme.Scale.Headings, measures.TextWidth / measures.WidthOf(LettersInTitle, points: 1));

    private IEnumerable<ParagraphStyle> Cover() =>
    [
        new(StyleId.CoverSender, "Omslag avsändare") { Next = StyleId.Title, Before = CoverBand.PointsBelow(theme.Page), After = 22, IsBold = true, Size = 12, Colour = Colour("dämpad") },
        new(StyleId.Title, "Title") { Next = StyleId.Subtitle, KeepsTogether = true, Hyphenates = false, After = 16, Line = 1, IsBold = true, Size = TitleSize, Family = HeadingFamily, Colour = Colour("profil") },
        new(StyleId.Subtitle, "Subtitle") { Hyphenates = false, After = 2, Size = 17 },
        new(StyleId.CoverFacts, "Omslag fakta") { Before = 30, Colour = Colour("dämpad") },
    ];

    private IEnumerable<ParagraphStyle> Contents() =>
    [
        new(StyleId.ContentsHeading, "TOC Heading") { Next = StyleId.Normal, StartsPage = true, KeepsWithNext = true, Hyphenates = false, After = 12, IsBold = true, Size = 22 * theme.Scale.Headings, Family = HeadingFamily, Colour = Colour("profil") },
        new(StyleId.Contents(1), "toc 1") { IsOffered = false, Hyphenates = false, RightTab = measures.TextWidth, Before = 8, After = 2, IsBold = true },
        new(StyleId.Contents(2), "toc 2") { IsOffered = false, Hyphenates = false, RightTab = measures.TextWidth, HasDots = true, Indent = 5, After = 2, Line = 1 },
        new(StyleId.Contents(3), "toc 3") { IsOffered = false, Hyphenates = false, RightTab = measures.TextWidth, HasDots = true, Indent = 10, After = 2, Line = 1, Size = 9.5, Colour = Colour("dämpad") },
    ];

    private IEnumerable<ParagraphStyle> Lists() =>
    [
        new(StyleId.ListBullet, "List Bullet") { Numbering = Parts.NumberingPart.Bullets, StandsClose = true },
        new(StyleId.ListNumber, "List Number") { Numbering = Parts.NumberingPart.Numbers, StandsClose = true },
        .. Enumerable.Range(0, 5).Select(level => new ParagraphStyle(StyleId.ListContinue(level), level == 0 ? "List Continue" : $"List Continue {level + 1}")
        {
            IsOffered = level == 0, Indent = Parts.NumberingPart.Indent(level),
        }),
        new(StyleId.Mention, "Omnämnt uppdrag") { BasedOn = StyleId.ListBullet, KeepsWithNext = true, StandsClose = false, Before = 5, After = 1 },
        new(StyleId.MentionContinued, "Omnämnt fortsättning") { BasedOn = StyleId.ListContinue(0), After = 1, Size = 9.5, Colour = Colour("dämpad") },
    ];

    private IEnumerable<ParagraphStyle> Tables() =>
    [
        new(StyleId.Caption, "caption") { Next = StyleId.Normal, KeepsWithNext = true, KeepsTogether = true, Before = 10, After = 4, IsBold = true, Size = 9.5 },
        new(StyleId.TableText, "Tabelltext") { Before = 3, After = 3, Line = 1, Size = 9.5 },
        new(StyleId.TableHeader, "Tabellhuvud") { BasedOn = StyleId.TableText, Size = TableHeaderSize },
        new(StyleId.TableNumberHeader, "Tabellhuvud tal") { BasedOn = StyleId.TableHeader, IsRight = true },
        new(StyleId.TableNumber, "Tabelltal") { BasedOn = StyleId.TableText, IsRight = true },
        new(StyleId.Chart, "Diagram") { Next = StyleId.ChartCaption, KeepsWithNext = true, Before = 6, After = 0, Line = 1 },
        new(StyleId.ChartCaption, "Bildtext") { Size = 9, Colour = Colour("dämpad"), After = 10 },
    ];

    private IEnumerable<ParagraphStyle> Assignments() =>
    [
        new(StyleId.AssignmentKind, "Uppdragsslag") { KeepsWithNext = true, After = 3, Size = 9.5, Colour = Colour("dämpad") },
        .. Words.Colours.Select(colour => new ParagraphStyle(StyleId.Status(colour), $"Status {colour}")
        {
            KeepsWithNext = true, KeepsTogether = true, Hyphenates = false, After = 6, Indent = 2.8, IsBold = true, Colour = Colour(colour), Bar = Colour(colour), Background = Colour(colour + "-bakgrund"),
        }),
        new(StyleId.Fact, "Fakta") { Indent = FactIndent, Hanging = FactIndent, StandsClose = true, Size = 9.5 },
        new(StyleId.Bodies, "Organ") { BasedOn = StyleId.Fact, KeepsWithNext = true },
        new(StyleId.FactContinued, "Fakta fortsättning") { BasedOn = StyleId.Fact, Indent = FactIndent, Hanging = 0 },
        new(StyleId.Reporter, "Rapportör") { KeepsWithNext = true, Before = 4, After = 2 },
    ];

    private IEnumerable<ParagraphStyle> Margins() =>
    [
        new(StyleId.Header, "header") { IsOffered = false, Hyphenates = false, RightTab = measures.TextWidth, After = 0, Line = 1, Size = FooterSize, Colour = Colour("dämpad") },
        new(StyleId.Footer, "footer") { IsOffered = false, Hyphenates = false, RightTab = measures.TextWidth, After = 0, Line = 1, Size = FooterSize, Colour = Colour("dämpad") },
    ];

    /// <summary>Null where headings are in the typeface of the text, which is said once.</summary>
    private string? HeadingFamily => theme.HeadingFont.Family == theme.Font.Family ? null : theme.HeadingFont.Family;

    private Colour Colour(string name) => theme.Light[name];
}
