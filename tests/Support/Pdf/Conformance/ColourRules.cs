using System.Text;
using static Uppfoljning.Tests.Support.Pdf.Conformance.ConformanceRule;

namespace Uppfoljning.Tests.Support.Pdf.Conformance;

/// <summary>Colours have one meaning on every screen; images are of plain kinds.</summary>
public static class ColourRules
{
    public static IReadOnlyList<ConformanceRule> All { get; } =
    [
        Holds("A 6.2.3 t1", "profilen är ingen RGB-profil för skärm", file => Profile(file) is { Length: > 40 } profile && Encoding.ASCII.GetString(profile, 12, 8) == "mntrRGB " && Encoding.ASCII.GetString(profile, 36, 4) == "acsp"),
        Holds("A 6.2.3 t2", "filen har inte en återgivning utan flera", file => Intents(file).Count == 1),
        Holds("A 6.2.3 t3", "profilen ligger utanför filen", file => !file.Mentions("DestOutputProfileRef")),
        Holds("A 6.2.4.3 t2, t4, A 6.2.10 t2", "filen har ingen PDF/A-återgivning", file => Intents(file).Any(intent => intent.GetValueOrDefault("S") is PdfName { Value: "GTS_PDFA1" }) && Profile(file) is not null),
        Checked("A 6.2.8 t1, t2", file => Images(file).Where(image => image.ContainsKey("Alternates") || image.ContainsKey("OPI")).Select(_ => "en bild med ersättare")),
        Checked("A 6.2.8 t3", file => Images(file).Where(image => image.GetValueOrDefault("Interpolate") is not (null or false)).Select(_ => "en bild som ska jämnas ut")),
        Checked("A 6.2.8 t4", file => Images(file).Where(image => image.GetValueOrDefault("BitsPerComponent") is not (1.0 or 2.0 or 4.0 or 8.0 or 16.0)).Select(_ => "en bild med ovanliga bitar")),
    ];

    private static List<Dictionary<string, object?>> Intents(CheckedPdf file) => [.. file.Objects.Array(file.Catalog.GetValueOrDefault("OutputIntents")).Select(file.Objects.Dictionary)];

    private static byte[]? Profile(CheckedPdf file) =>
        Intents(file).Select(intent => file.Objects.Get(intent.GetValueOrDefault("DestOutputProfile"))).OfType<PdfData>().Select(PdfObjects.Inflate).FirstOrDefault();

    private static IEnumerable<Dictionary<string, object?>> Images(CheckedPdf file) =>
        file.All.OfType<PdfData>().Select(stream => stream.Entries).Where(entries => entries.GetValueOrDefault("Subtype") is PdfName { Value: "Image" });
}
