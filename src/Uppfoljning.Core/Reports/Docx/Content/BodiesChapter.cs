using System.Collections.Immutable;
using System.Xml.Linq;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>The register of nämnder and bolag, last in the document.</summary>
internal static class BodiesChapter
{
    private const double AbbreviationWidth = 32;
    private const double KindWidth = 32;

    public static IEnumerable<XElement> Write(Report report, DocumentState state) =>
    [
        state.Heading(1, "Nämnder och bolag"),
        .. TableWriter.Write(
            "Organ i rapporten",
            [new TableColumn("Namn", state.Measures.TextWidth - AbbreviationWidth - KindWidth), new TableColumn("Förkortning", AbbreviationWidth), new TableColumn("Slag", KindWidth)],
            report.Register.Bodies.Select(Row)),
        // Word wants a paragraph after the last table, and would put one there itself.
        Paragraph(StyleId.AfterTable),
    ];

    private static ImmutableArray<IEnumerable<XElement>> Row(Body body)
    {
        var former = body.FormerNames.IsEmpty ? "" : $" (tidigare {string.Join(", ", body.FormerNames)})";
        return [[Run(Swedish.Capitalise(body.Name) + former)], [Run(body.Abbreviation ?? "")], [Run(Swedish.Capitalise(Words.Of(body.Kind)))]];
    }
}
