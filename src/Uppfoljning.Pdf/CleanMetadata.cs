using System.Text;

namespace Uppfoljning.Pdf;

/// <summary>Takes out of metadata what XML can't hold: control characters and halves of pairs become spaces.</summary>
internal static class CleanMetadata
{
    public static PdfMetadata Of(PdfMetadata metadata) => metadata with
    {
        Title = Clean(metadata.Title)!,
        Author = Clean(metadata.Author),
        Subject = Clean(metadata.Subject),
        Producer = Clean(metadata.Producer),
    };

    private static string? Clean(string? text)
    {
        if (text is null) return null;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // A half pair is read as U+FFFD.
            var holds = !Rune.IsControl(rune) && (rune.Value & 0xFFFE) != 0xFFFE && rune != Rune.ReplacementChar;
            clean.Append(holds ? rune.ToString() : " ");
        }
        return Text.Composition.Compose(clean.ToString().Trim());
    }
}
