using static Uppfoljning.Tests.Support.Pdf.Conformance.ConformanceRule;

namespace Uppfoljning.Tests.Support.Pdf.Conformance;

/// <summary>The tree of tags: known roles, parents, headings in order, figures that are described.</summary>
public static class StructureRules
{
    /// <summary>Of ISO 32000-1, 14.8.4.</summary>
    private static readonly HashSet<string> Standard =
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6",
        "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot",
        "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "Figure", "Formula", "Form",
    ];

    public static IReadOnlyList<ConformanceRule> All { get; } =
    [
        Checked("UA 7.1 t5, A 6.7.3.4 t1", file => Roles(file, element => !Standard.Contains(element.Role))),
        Holds("UA 7.1 t6, t7, A 6.7.3.4 t2, t3", "roller är omdöpta", file => !file.Mentions("RoleMap")),
        Checked("UA 7.1 t12", file => Roles(file, element => element.Entries.GetValueOrDefault("P") as PdfRef != (element.Parent?.Reference ?? file.Catalog["StructTreeRoot"] as PdfRef))),
        Checked("UA 7.3 t1", file => Roles(file, element => element.Role == "Figure" && PdfObjects.Text(element.Entries.GetValueOrDefault("Alt")) == "")),
        Checked("UA 7.4.2 t1", Skipped),
        Checked("UA 7.4.4 t1, t2, t3", file => Roles(file, element => element.Role == "H")),
    ];

    private static IEnumerable<string> Roles(CheckedPdf file, Func<CheckedElement, bool> isFault) => file.Elements.Where(isFault).Select(element => $"{element.Role} {element.Reference.Number}");

    private static IEnumerable<string> Skipped(CheckedPdf file)
    {
        var before = 0;
        foreach (var level in file.Elements.Select(element => element.Role).Where(role => role is ['H', >= '1' and <= '6']).Select(role => role[1] - '0'))
        {
            if (level > before + 1) yield return $"H{level} efter H{before}";
            before = level;
        }
    }
}
