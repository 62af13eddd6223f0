using static Uppfoljning.Tests.Support.Pdf.Conformance.ConformanceRule;

namespace Uppfoljning.Tests.Support.Pdf.Conformance;

/// <summary>Fonts are whole, in the file, as wide as they say, and every code means a character.</summary>
public static class FontRules
{
    public static IReadOnlyList<ConformanceRule> All { get; } =
    [
        Checked("A 6.2.11.2 t1, t2, t3", file => Faulty(file, font => font.Entries.GetValueOrDefault("Type") is not PdfName { Value: "Font" } || font.Entries.GetValueOrDefault("Subtype") is not PdfName { Value: "Type0" } || font.Name == "")),
        Checked("ISO 32000-1 9.6.4", file => Faulty(file, font => font.Name is not [.. { Length: > 7 }] || font.Name[6] != '+' || !font.Name[..6].All(char.IsAsciiLetterUpper))),
        Checked("A 6.2.11.2 t7", file => Faulty(file, font => font.ProgramStream?.Entries.ContainsKey("Subtype") == true)),
        Checked("A 6.2.11.3.1 t1, UA 7.21.3.1 t1, A 6.2.11.3.3 t1, UA 7.21.3.3 t1", file => Faulty(file, font => font.Entries.GetValueOrDefault("Encoding") is not PdfName { Value: "Identity-H" })),
        Checked("A 6.2.11.3.2 t1, UA 7.21.3.2 t1", file => Faulty(file, font => font.Descendant.GetValueOrDefault("CIDToGIDMap") is not PdfName { Value: "Identity" })),
        Checked("A 6.2.11.4.1 t1, UA 7.21.4.1 t1", file => Faulty(file, font => font.Program.Length == 0)),
        Checked("A 6.2.11.4.1 t2, UA 7.21.4.1 t2", file => Codes(file, (font, code) => code >= font.GlyphCount)),
        Checked("A 6.2.11.5 t1, UA 7.21.5 t1", file => Codes(file, (font, code) => Math.Abs(font.Advance(code) - font.Read.Widths[code]) > 1)),
        Checked("A 6.2.11.7.2 t1, UA 7.21.7 t1", file => Codes(file, (font, code) => !font.Read.Unicode.ContainsKey(code))),
        Checked("A 6.2.11.7.2 t2, UA 7.21.7 t2", file => Codes(file, (font, code) => font.Read.Unicode.GetValueOrDefault(code, "").Any(c => c is '\0' or '\uFEFF' or '\uFFFE'))),
        Checked("A 6.2.11.7.3 t1", file => Codes(file, (font, code) => font.Read.Unicode.GetValueOrDefault(code, "").EnumerateRunes().Any(rune => rune.Value is (>= 0xE000 and <= 0xF8FF) or >= 0xF0000))),
        Checked("A 6.2.11.8 t1, UA 7.21.8 t1", file => Codes(file, (_, code) => code == 0)),
    ];

    private static IEnumerable<string> Faulty(CheckedPdf file, Func<CheckedFont, bool> isFault) => file.Fonts.Where(isFault).Select(font => font.Name);

    private static IEnumerable<string> Codes(CheckedPdf file, Func<CheckedFont, int, bool> isFault) =>
        from font in file.Fonts where font.Program.Length > 0 from code in font.Used where isFault(font, code) select $"{font.Name}, tecken {code}";
}
