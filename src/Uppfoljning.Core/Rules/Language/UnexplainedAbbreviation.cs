using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Rules.Language.Reading;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Language;

/// <summary>An abbreviation in capitals is one of the register's, one that everyone knows, or explained in the same text or earlier in the file.</summary>
internal static class UnexplainedAbbreviation
{
    public static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var register = NamesIn(context.FollowUp.Register);
        return context.RunningTexts.GroupBy(text => text.Written.Source.Path).SelectMany(file => CheckFile(file, register));
    }

    private static IEnumerable<Diagnostic> CheckFile(IEnumerable<RunningText> file, HashSet<string> register)
    {
        var explained = new HashSet<string>(register, StringComparer.Ordinal);
        foreach (var text in file.OrderBy(text => text.Written.Whole.Span.Start))
        {
            var found = text.Blocks.SelectMany(block => Abbreviations.Find(block.Text).Select(abbreviation => (Block: block, abbreviation.Word, abbreviation.Place))).ToList();
            explained.UnionWith(found.Where(use => Abbreviations.IsExplained(use.Block.Text, use.Place)).Select(use => use.Word));
            foreach (var use in found.Where(use => use.Block.HasSentences && !explained.Contains(use.Word) && !Abbreviations.IsKnown(use.Word)).DistinctBy(use => use.Word))
            {
                yield return new Diagnostic(
                    Codes.UnexplainedAbbreviation,
                    text.At(use.Block, use.Place),
                    $"förkortningen {use.Word} förklaras inte",
                    $"skriv ut den första gången, med förkortningen inom parentes efter: \"… ({use.Word})\"");
            }
        }
    }

    /// <summary>Ids, abbreviations and the words of names.</summary>
    private static HashSet<string> NamesIn(Register register) =>
        [.. register.Bodies.SelectMany(body => (IEnumerable<string>)[body.Id, body.Abbreviation ?? "", body.Name, .. body.FormerNames])
            .SelectMany(name => Tokens.Of(name, new TextSpan(0, name.Length)).Select(token => name.Substring(token.Span.Start, token.Span.Length)))];
}
