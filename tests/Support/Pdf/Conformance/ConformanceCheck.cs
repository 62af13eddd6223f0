namespace Uppfoljning.Tests.Support.Pdf.Conformance;

/// <summary>Checks a file against the rules of PDF/UA-1 and PDF/A-2a (PDF/A-3a for one with attachments) that a machine can check.</summary>
public static class ConformanceCheck
{
    public static IReadOnlyList<ConformanceRule> Rules { get; } =
    [
        .. FileRules.All, .. AbsentRules.All, .. CatalogRules.All, .. MetadataRules.All, .. ContentRules.All, .. ColourRules.All, .. FontRules.All,
        .. AnnotationRules.All, .. StructureRules.All, .. TableRules.All, .. ListRules.All, .. AttachmentRules.All,
    ];

    /// <summary>A line per fault: the rules that it breaks, and what breaks them.</summary>
    public static List<string> Faults(CheckedPdf file) =>
        [.. from rule in Rules from fault in rule.Faults(file).Distinct().Take(5) select $"{string.Join(", ", rule.Ids)}: {fault}"];

    public static void Passes(byte[] bytes)
    {
        var faults = Faults(new CheckedPdf(bytes));
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
