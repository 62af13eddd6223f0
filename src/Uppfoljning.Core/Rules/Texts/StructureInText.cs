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
                if (span != text.Value.Span) from = span.Start + 1;
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
        var source = text.Source.Text;
        if (source[text.Value.Span.Start] is '"' or '\'') end--;
        var sign = structure == Structure.Image ? "![" : FirstWords(line);
        for (var at = from; at < end && (at = source.IndexOf(sign, at, end - at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (structure == Structure.Image) return new TextSpan(at, sign.Length);
            if (IsFirstOnLine(source, at, from)) return TextSpan.FromBounds(at, source.IndexOfAny(['\r', '\n'], at) is var found && found < 0 ? end : Math.Min(found, end));
        }
        return null;
    }

    /// <summary>The lines of the file may be shorter than those of the text: the first two words are on one of them.</summary>
    private static string FirstWords(string line)
    {
        var first = line.IndexOf(' ', StringComparison.Ordinal);
        var second = first < 0 ? -1 : line.IndexOf(' ', first + 1);
        return second < 0 ? line : line[..second];
    }

    /// <summary>Whether there are only blanks and quotes before it, on its line or from where the search began.</summary>
    private static bool IsFirstOnLine(string source, int at, int from)
    {
        while (at > from && source[at - 1] is not '\n')
        {
            if (source[--at] is not (' ' or '\t' or '"' or '\'')) return false;
        }
        return true;
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
        Structure.UnderlinedHeading => "ta bort raden under rubriken",
        Structure.Quotation => "ta bort > först på raden, eller skriv \\> om tecknet hör till texten",
        Structure.FencedCode => "ta bort raderna med ``` eller ~~~",
        Structure.IndentedCode => "ta bort blankstegen först på raden",
        Structure.Rule => "ta bort raden; en tom rad skiljer stycken åt",
        _ => "skriv en länk till bilden i stället: [text](adress)",
    };
}
