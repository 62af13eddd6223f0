using static Uppfoljning.Tests.Support.Pdf.Conformance.ConformanceRule;

namespace Uppfoljning.Tests.Support.Pdf.Conformance;

/// <summary>What the catalog says of the whole document.</summary>
public static class CatalogRules
{
    public static IReadOnlyList<ConformanceRule> All { get; } =
    [
        Holds("UA 6.2 t1, A 6.7.2.2 t1", "MarkInfo säger inte Marked", file => Entry(file, "MarkInfo", "Marked") is true),
        Holds("UA 7.1 t4", "Suspects är inte false", file => Entry(file, "MarkInfo", "Suspects") is null or false),
        Holds("UA 7.1 t10", "ViewerPreferences säger inte DisplayDocTitle", file => Entry(file, "ViewerPreferences", "DisplayDocTitle") is true),
        Holds("UA 7.1 t11, A 6.7.3.3 t1", "katalogen har inget StructTreeRoot", file => file.Root is not null),
        Holds(
            "UA 7.2 t2, t21, t22, t23, t24, t30, t31, t32, t33, t34", "dokumentet har inget språk",
            file => PdfObjects.Text(file.Catalog.GetValueOrDefault("Lang")) != ""),
        Checked("UA 7.2 t29, A 6.7.4 t1", file => file.Dictionaries.Where(entries => entries.ContainsKey("Lang")).Select(entries => PdfObjects.Text(entries["Lang"])).Where(tag => !IsLanguageTag(tag))),
    ];

    private static object? Entry(CheckedPdf file, string dictionary, string name) =>
        file.Catalog.TryGetValue(dictionary, out var entries) ? file.Objects.Dictionary(entries).GetValueOrDefault(name) : null;

    /// <summary>RFC 3066.</summary>
    private static bool IsLanguageTag(string tag) =>
        tag.Split('-') is var parts && parts[0].All(char.IsAsciiLetter) && parts.All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
}
