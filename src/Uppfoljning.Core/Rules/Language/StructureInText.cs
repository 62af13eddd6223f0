using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Rules.Language.Structures;

namespace Uppfoljning.Core.Rules.Language;

/// <summary>Running texts have no headings, images, quotations, code or rules (format.md, Texts).</summary>
internal static class StructureInText
{
    public static IEnumerable<Diagnostic> Check(RuleContext context) =>
        from text in context.RunningTexts
        from found in StructureScanner.Find(text.Written.Text)
        select new Diagnostic(Codes.StructureInText, text.Written.At(found.Place), Message(found.Structure), Help(found.Structure));

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
