using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Rules.Language.Reading;
using Uppfoljning.Core.Rules.Language.Work;

namespace Uppfoljning.Core.Rules.Language;

/// <summary>An assessment says no other thing than its status: not that the work is finished when it is not, nor the reverse.</summary>
internal static class WordsAgainstStatus
{
    public static IEnumerable<Diagnostic> Check(RuleContext context) =>
        from part in context.Assignments
        from report in part.Origin.Inner("uppföljning")?.Inners() ?? []
        from own in (IEnumerable<Origin>)[report, .. report.Inner("rapporter")?.Inners() ?? []]
        from fault in CheckReport(part.Plan, own)
        select fault;

    private static IEnumerable<Diagnostic> CheckReport(Plan plan, Origin report)
    {
        if (report.Text("status") is not { } id || plan.FindStatus(id) is not { } status || report.PlacedText("bedömning") is not { } written) return [];
        if (!WorkWords.Subjects.Any(subject => written.Text.Contains(subject, StringComparison.OrdinalIgnoreCase))) return [];
        var text = new RunningText(written, RunningTextKind.Account);
        var claims =
            (from block in text.Blocks
             where block.Kind == ProseBlockKind.Paragraph
             from sentence in block.Sentences
             from claim in WorkClaims.Find(block.Text, sentence)
             select (Block: block, Claim: claim)).ToList();
        // What goes on after the end is another work.
        if (status.Meaning == StatusMeaning.Done && claims.Any(claim => claim.Claim.Kind != WorkClaimKind.Unfinished)) return [];
        return
            from claim in claims
            where Contradicts(claim.Claim.Kind, status.Meaning)
            select new Diagnostic(
                Codes.WordsAgainstStatus,
                text.At(claim.Block, claim.Claim.Place),
                $"texten säger \"{claim.Block.Text.Substring(claim.Claim.Place.Start, claim.Claim.Place.Length)}\", men statusen är {id}",
                claim.Claim.Kind == WorkClaimKind.Unfinished ? "ändra statusen, eller skriv vad som har blivit gjort" : "ändra statusen, eller skriv vad som är kvar att göra")
            {
                Related = [new RelatedPlace(report.Value("status"), "här står statusen")],
            };
    }

    private static bool Contradicts(WorkClaimKind claim, StatusMeaning status) => (claim, status) switch
    {
        (WorkClaimKind.Unfinished, _) => status == StatusMeaning.Done,
        (WorkClaimKind.Ended, _) => status is StatusMeaning.Ongoing or StatusMeaning.Late,
        _ => status != StatusMeaning.Done,
    };
}
