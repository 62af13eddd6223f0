using AngleSharp.Dom;
using Uppfoljning.Pdf.Blocks;

namespace Uppfoljning.Pdf.Html;

/// <summary>What must be known of the whole document before any of it is read: its headings, and the ids that links lead to.</summary>
internal sealed record DocumentIndex(Dictionary<IElement, Heading> Headings, List<IElement> HeadingsInOrder, HashSet<string> Ids)
{
    public static DocumentIndex Of(IElement body, FindingList findings)
    {
        var index = new DocumentIndex([], [], new HashSet<string>(StringComparer.Ordinal));
        var level = 0;
        foreach (var element in body.Descendants().OfType<IElement>())
        {
            if (element.Attribute("id") is { Length: > 0 } id && !index.Ids.Add(id))
                findings.Add(Places.Of(element), PdfFindingKind.DuplicateId, $"Två element har id ”{id}”.", "Länkar leder till det första.");
            if (!IsHeading(element.LocalName)) continue;
            var title = Whitespace.Collapse(element.TextContent).Replace("\u00AD", "", StringComparison.Ordinal);
            if (title == "") continue;
            level = Level(element, level, findings);
            index.Headings[element] = new Heading(level, title, element.Attribute("id") is { Length: > 0 } own ? own : $"\u0001{index.Headings.Count}");
            index.HeadingsInOrder.Add(element);
        }
        return index;
    }

    public static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];

    private static int Level(IElement element, int last, FindingList findings)
    {
        var level = element.LocalName[1] - '0';
        if (level <= last + 1) return level;
        var message = last == 0 ? $"Den första rubriken är h{level}." : $"Rubriken h{level} kommer efter h{last}: en nivå är överhoppad.";
        findings.Add(Places.Of(element), PdfFindingKind.HeadingSkipped, message, $"Skriv h{last + 1}; i PDF:en har rubriken redan fått den nivån.");
        return last + 1;
    }
}
