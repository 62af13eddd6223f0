using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Texts;

/// <summary>Running texts have no headings, images, quotations, code or rules (format.md, Texts).</summary>
internal static class StructureInText
{
    public static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        foreach (var text in RunningTexts.Of(context))
        {
            var from = FirstLine(text);
            foreach (var (structure, line) in StructureScanner.Find(text.Value.Text))
            {
                var span = Locate(text, structure, line, from) ?? text.Value.Span;
                if (span != text.Value.Span) from = span.End;
                yield return new Diagnostic(Codes.StructureInText, text.At(span), Message(structure), Help(structure));
            }
        }
    }

    /// <summary>Where the words of a text that begins with | or > begin.</summary>
    private static int FirstLine(RunningText text)
    {
        var (source, start) = (text.Source.Text, text.Value.Span.Start);
        return source[start] is '|' or '>' && source.IndexOf('\n', start) is var end && end >= 0 ? end : start;
    }

    /// <summary>The line in the file; null where it is written otherwise there, with codes.</summary>
    private static TextSpan? Locate(RunningText text, Structure structure, string line, int from)
    {
        var end = text.Value.Span.End;
        var sign = structure == Structure.Image ? line[line.IndexOf("![", StringComparison.Ordinal)..] : line;
        // The lines of the file may be shorter than those of the text: its first words will do.
        var words = sign.IndexOf(' ', Math.Min(sign.Length, sign.IndexOf(' ', StringComparison.Ordinal) + 1)) is var second && second < 0 ? sign : sign[..second];
        var at = from < end ? text.Source.Text.IndexOf(words, from, end - from, StringComparison.Ordinal) : -1;
        if (at < 0) return null;
        var lineEnd = text.Source.Text.IndexOfAny(['\r', '\n'], at) is var found && found < 0 ? end : Math.Min(found, end);
        return structure == Structure.Image ? new TextSpan(at, 2) : TextSpan.FromBounds(at, lineEnd);
    }

    private static string Message(Structure structure) => structure switch
    {
        Structure.Quotation => "ett citatblock i en text visas som ett vanligt stycke",
        Structure.FencedCode or Structure.IndentedCode => "ett kodblock i en text visas som ett vanligt stycke",
        Structure.Rule => "en avdelande linje i en text visas inte",
        Structure.Image => "en bild i en text visas inte, bara orden som beskriver den",
        _ => "en rubrik i en text visas som ett vanligt stycke",
    };

    private static string Help(Structure structure) => structure switch
    {
        Structure.Heading => "ta bort # först på raden, eller skriv \\# om tecknet hör till texten",
        Structure.UnderlinedHeading => "ta bort raden av streck under rubriken, eller sätt en tom rad före den",
        Structure.Quotation => "ta bort > först på raden, eller skriv \\> om tecknet hör till texten",
        Structure.FencedCode => "ta bort raderna med ``` eller ~~~",
        Structure.IndentedCode => "ta bort blankstegen först på raden",
        Structure.Rule => "ta bort raden; en tom rad skiljer stycken åt",
        _ => "skriv en länk till bilden i stället: [text](adress)",
    };
}
