using System.Text.RegularExpressions;
using static Uppfoljning.Tests.Support.Pdf.Conformance.ConformanceRule;

namespace Uppfoljning.Tests.Support.Pdf.Conformance;

/// <summary>Files within the file: none in PDF/A-2 that is not of PDF/A itself, any in PDF/A-3 that is named, typed, dated and belongs to the document.</summary>
public static partial class AttachmentRules
{
    public static IReadOnlyList<ConformanceRule> All { get; } =
    [
        Checked("UA 7.11 t1, A 6.8 t2", file => Specifications(file).Where(entries => PdfObjects.Text(entries.GetValueOrDefault("F")) == "" || PdfObjects.Text(entries.GetValueOrDefault("UF")) == "").Select(_ => "en bifogad fil utan namn")),
        Checked("A 6.8 t5", file => MetadataRules.Part(file) == "2" ? Specifications(file).Select(_ => "en bifogad fil i PDF/A-2") : []),
        Checked("ISO 19005-3 6.8", Unexplained),
    ];

    private static IEnumerable<Dictionary<string, object?>> Specifications(CheckedPdf file) => file.Dictionaries.Where(entries => entries.ContainsKey("EF"));

    private static IEnumerable<string> Unexplained(CheckedPdf file)
    {
        var associated = file.Objects.Array(file.Catalog.GetValueOrDefault("AF")).Select(file.Objects.Dictionary).ToList();
        foreach (var entries in Specifications(file))
        {
            var name = PdfObjects.Text(entries.GetValueOrDefault("UF"));
            if (!associated.Any(other => ReferenceEquals(other, entries))) yield return $"{name} hör inte till något";
            if (entries.GetValueOrDefault("AFRelationship") is not PdfName { Value: "Source" or "Data" or "Alternative" or "Supplement" or "Unspecified" }) yield return $"{name} säger inte vad den är för dokumentet";
            var stream = file.Objects.Dictionary(file.Objects.Dictionary(entries["EF"])["F"]);
            if (!MediaType().IsMatch(PdfObjects.Text(stream.GetValueOrDefault("Subtype")))) yield return $"{name} har ingen medietyp";
            if (!stream.TryGetValue("Params", out var parameters) || !file.Objects.Dictionary(parameters).ContainsKey("ModDate")) yield return $"{name} har inget datum";
        }
    }

    [GeneratedRegex(@"^[-\w+.]+#2F[-\w+.]+$")]
    private static partial Regex MediaType();
}
