using System.Collections.Immutable;
using System.Xml.Linq;
using Uppfoljning.Core.Reports.Docx.Packaging;
using Uppfoljning.Core.Reports.Docx.Styles;
using Uppfoljning.Core.Reports.Themes;
using static Uppfoljning.Core.Reports.Docx.OfficeNames;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Parts;

/// <summary>What stands above and below the text of every page: of the cover, a coloured field with the logo, if there is one. A draft says on every page that it is one.</summary>
internal static class MarginParts
{
    /// <summary>The chapter by the level of its heading, since the name of that style is another in each of Word's languages.</summary>
    private const string Chapter = "STYLEREF 1";

    /// <summary>For "Sida 100 av 100", in millimetres.</summary>
    private const double RoomForNumber = 35;

    public static PackagePart Header(string title) =>
        Part("header1", "hdr", [Paragraph(StyleId.Header, Run(title), Run("\t"), Fields.Of(Chapter, ""))]);

    /// <summary>A long sender's name has lines of its own.</summary>
    public static PackagePart Footer(string sender, bool isDraft, Measures measures)
    {
        XElement[] name = [.. Draft(isDraft), Run(sender)];
        XElement[] number = [Run("\tSida "), .. Fields.Of("PAGE", "2"), Run(" av "), .. Fields.Of("NUMPAGES", "2")];
        return measures.WidthOf(sender.Length, ParagraphStyles.FooterSize) < measures.TextWidth - RoomForNumber
            ? Part("footer1", "ftr", [Paragraph(StyleId.Footer, name, number)])
            : Part("footer1", "ftr", [Paragraph(StyleId.Footer, name), Paragraph(StyleId.Footer, number)]);
    }

    public static PackagePart CoverHeader(Theme theme) =>
        theme.Logo is { } logo
            ? Part("header2", "hdr", [Paragraph(StyleId.Header, CoverDrawing.Of(theme), CoverLogo.Of(logo, theme.Page))], CoverLogo.ToFile(logo))
            : Part("header2", "hdr", [Paragraph(StyleId.Header, CoverDrawing.Of(theme))]);

    public static PackagePart CoverFooter(bool isDraft) => Part("footer2", "ftr", [Paragraph(StyleId.Footer, Draft(isDraft))]);

    private static XElement[] Draft(bool isDraft) => isDraft ? [Run("UTKAST", StyleId.Draft), Run("  ")] : [];

    private static PackagePart Part(string name, string root, XElement[] paragraphs, params ImmutableArray<PackageRelationship> relationships) => PackagePart.Of(
        $"word/{name}.xml",
        $"{WordType}{(root == "hdr" ? "header" : "footer")}+xml",
        Element(root, new XAttribute(XNamespace.Xmlns + "w", W), paragraphs),
        relationships);
}
