using static Uppfoljning.Tests.Support.Pdf.Conformance.ConformanceRule;

namespace Uppfoljning.Tests.Support.Pdf.Conformance;

/// <summary>What no file of this project has, and the rules that it would have to follow if it had.</summary>
public static class AbsentRules
{
    public static IReadOnlyList<ConformanceRule> All { get; } =
    [
        None("A 6.1.4 t2", "en korsreferenstabell i klartext", file => file.Objects.Trailer.GetValueOrDefault("Type") is PdfName { Value: "XRef" }),
        None("A 6.1.10 t1", "bilder i innehållet", file => file.Pages.All(page => page.Operators.All(op => op.Name is not ("BI" or "ID" or "EI")))),
        None("A 6.1.12 t1, t2, A 6.4.3 t1, t2, t3", "underskrifter eller rättigheter", file => !file.Catalog.ContainsKey("Perms") && !file.Mentions("ByteRange")),
        None("A 6.1.13 t9, A 6.2.4.4 t1, t2", "dekorfärger", file => !file.Mentions("DeviceN") && !file.Mentions("Separation")),
        None("A 6.2.4.2 t1, t2", "färgrymder med egen profil", file => !file.Mentions("ICCBased")),
        None("A 6.2.4.3 t3", "CMYK", file => !file.Mentions("DeviceCMYK") && file.Pages.All(page => page.Operators.All(op => op.Name is not ("k" or "K")))),
        None("A 6.2.5 t1, t2, t3, t4, t5, t6, A 6.2.10 t1", "grafiktillstånd", file => !file.Mentions("ExtGState") && file.Pages.All(page => page.Operators.All(op => op.Name != "gs"))),
        None("A 6.2.6 t1", "återgivningsavsikter", file => file.Pages.All(page => page.Operators.All(op => op.Name != "ri")) && !file.Mentions("Intent")),
        None("A 6.2.8 t5", "bildmasker", file => !file.Mentions("ImageMask")),
        None("A 6.2.8.3 t1, t2, t3, t4, t5", "JPEG 2000", file => !file.Mentions("JPXDecode")),
        None("A 6.2.9 t1, t2, t3, UA 7.20 t1, t2", "formulärobjekt", file => file.Dictionaries.All(entries => entries.GetValueOrDefault("Subtype") is not PdfName { Value: "Form" or "PS" })),
        None("A 6.2.11.2 t4, t5, t6, A 6.2.11.6 t1, t2, t3, t4, UA 7.21.6 t1, t2, t3, t4", "enkla typsnitt", file => file.Dictionaries.All(entries => entries.GetValueOrDefault("Subtype") is not PdfName { Value: "TrueType" or "Type1" or "MMType1" or "Type3" })),
        None("A 6.2.11.4.2 t1, UA 7.21.4.2 t1", "Type 1-typsnitt", file => !file.Mentions("FontFile") && !file.Mentions("FontFile3") && !file.Mentions("CharSet")),
        None("A 6.2.11.4.2 t2, UA 7.21.4.2 t2", "CIDSet", file => !file.Mentions("CIDSet")),
        None("A 6.1.13 t10, A 6.2.11.3.3 t2, t3, UA 7.21.3.3 t2, t3", "inbäddade teckentabeller", file => file.Fonts.All(font => font.Entries.GetValueOrDefault("Encoding") is PdfName && !font.UnicodeMap.Contains("usecmap", StringComparison.Ordinal)) && !file.Mentions("UseCMap")),
        None("A 6.3.3 t1, t2, t3, t4", "anteckningar som ska ha eget utseende", file => file.Annotations.All(annotation => annotation.GetValueOrDefault("Subtype") is PdfName { Value: "Link" } && !annotation.ContainsKey("AP"))),
        None("A 6.4.1 t1, t2, t3, A 6.4.2 t1, t2, UA 7.2 t25, UA 7.15 t1, UA 7.18.1 t3, UA 7.18.4 t1, t2", "formulär", file => !file.Catalog.ContainsKey("AcroForm") && !file.Catalog.ContainsKey("NeedsRendering") && file.Elements.All(element => element.Role != "Form")),
        None("A 6.5.2 t1, t2", "åtgärder som sker av sig själva", file => !file.Mentions("AA")),
        None("A 6.6.2.3.3 t6, t11, t12, t13, t14, t15, t16, t17, t18", "egna värdetyper i metadata", file => !MetadataRules.Text(file).Contains("pdfaType:", StringComparison.Ordinal) && !MetadataRules.Text(file).Contains("pdfaSchema:valueType", StringComparison.Ordinal)),
        None("A 6.9 t1, t2, t3, t4, UA 7.10 t1, t2", "lager", file => !file.Catalog.ContainsKey("OCProperties")),
        None("A 6.10 t1, t2", "bildspel", file => !file.Mentions("AlternatePresentations") && !file.Mentions("PresSteps")),
        None("A 6.11 t1", "krav på läsaren", file => !file.Catalog.ContainsKey("Requirements")),
        None("UA 7.7 t1", "formler", file => file.Elements.All(element => element.Role != "Formula")),
        None("UA 7.9 t1, t2", "noter", file => file.Elements.All(element => element.Role != "Note")),
        None("UA 7.18.2 t1, UA 7.18.8 t1", "tryckeriets märken", file => !file.Mentions("TrapNet") && !file.Mentions("PrinterMark")),
        None("UA 7.18.6.2 t1, t2", "ljud och film", file => !file.Mentions("MediaClip")),
    ];
}
