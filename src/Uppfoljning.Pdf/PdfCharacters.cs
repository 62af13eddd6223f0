using System.Collections.Immutable;
using System.Text;
using Uppfoljning.Pdf.Fonts;
using Uppfoljning.Pdf.Layout;

namespace Uppfoljning.Pdf;

/// <summary>Tells before anything is set which characters can be, so that a host can point at them where they were written.</summary>
public static class PdfCharacters
{
    /// <summary>Those of the characters that no face has and that would be seen; in the order given, each once.</summary>
    /// <exception cref="PdfFontException">A font file that can't be used.</exception>
    public static ImmutableArray<Rune> MissingFrom(PdfFontSet fonts, IEnumerable<Rune> characters)
    {
        var catalog = new FontCatalog(fonts);
        // Every face is opened, so that one that can't be used is found here and not in the middle of a file.
        foreach (var face in fonts.Faces) catalog.Find(face.Family, face.Bold, face.Italic);
        var first = catalog.Find(catalog.DefaultFamily, bold: false, italic: false);
        return [.. characters.Distinct().Where(character => !Shaper.IsUnseen(character.Value) && catalog.WithCharacter(first, character.Value) is null)];
    }
}
