using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Rules.Language;

/// <summary>Words are written out in running text: "till exempel" and not "t.ex.".</summary>
internal static class ShortenedWord
{
    public static IEnumerable<Diagnostic> Check(RuleContext context) =>
        from text in context.RunningTexts
        from block in text.Blocks
        where block.IsOneText
        from found in ShortenedWords.Find(block.Text)
        let written = block.Text.Substring(found.Place.Start, found.Place.Length)
        select new Diagnostic(Codes.ShortenedWord, text.At(block, found.Place), $"förkortningen \"{written}\" i löpande text", $"skriv ut den: {found.InFull}");
}
