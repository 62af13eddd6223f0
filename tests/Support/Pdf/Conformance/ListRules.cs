using static Uppfoljning.Tests.Support.Pdf.Conformance.ConformanceRule;

namespace Uppfoljning.Tests.Support.Pdf.Conformance;

/// <summary>Lists and lists of contents: parts where they belong.</summary>
public static class ListRules
{
    public static IReadOnlyList<ConformanceRule> All { get; } =
    [
        Checked("UA 7.2 t17", file => TableRules.Within(file, "LI", "L")),
        Checked("UA 7.2 t18", file => TableRules.Within(file, "LBody", "LI")),
        Checked("UA 7.2 t19", file => TableRules.Kids(file, "L", "L", "LI", "Caption")),
        Checked("UA 7.2 t20", file => TableRules.Kids(file, "LI", "Lbl", "LBody")),
        Checked("UA 7.2 t26", file => TableRules.Within(file, "TOCI", "TOC")),
        Checked("UA 7.2 t27", file => TableRules.Kids(file, "TOC", "TOC", "TOCI", "Caption")),
        Checked("UA 7.2 t28", file => CaptionNotFirst(file, "TOC")),
        Checked("UA 7.2 t40", file => CaptionNotFirst(file, "L")),
    ];

    private static IEnumerable<string> CaptionNotFirst(CheckedPdf file, string role) =>
        file.Elements.Where(element => element.Role == role && element.Kids.Skip(1).Any(kid => kid.Role == "Caption")).Select(element => $"{role} {element.Reference.Number}");
}
