using System.Xml.Linq;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>
/// The table of contents: a field that Word can update, with its lines in place and leading to their headings. It has no page numbers
/// until it is updated, since only Word knows its pages, and wrong ones are worse than none.
/// </summary>
internal static class Contents
{
    private const int DeepestLevel = 3;

    public static XElement Write(IReadOnlyList<Heading> headings)
    {
        var lines = headings.Where(heading => heading.Level <= DeepestLevel).Select(Line).ToList();
        if (lines.Count > 0)
        {
            lines[0].Element(OfficeNames.W + "pPr")!.AddAfterSelf(Fields.Begin($"TOC \\o \"1-{DeepestLevel}\" \\h \\z"));
            lines[^1].Add(Fields.End());
        }
        return Element(
            "sdt",
            Element("sdtPr", Element("docPartObj", Value("docPartGallery", "Table of Contents"), Element("docPartUnique"))),
            Element("sdtContent", Paragraph(StyleId.ContentsHeading, "Innehåll"), lines));
    }

    private static XElement Line(Heading heading) => Paragraph(
        StyleId.Contents(heading.Level),
        Element("hyperlink", Attribute("anchor", heading.Bookmark), Attribute("history", 1), Run(heading.Text)));
}
