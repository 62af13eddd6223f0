using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Rules.Language.Counts;
using Uppfoljning.Core.Rules.Language.Reading;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Language;

/// <summary>
/// What a goal's comment says of how many assignments pågår, are late and so on is what the reports add up to. Where a file of the goal is at
/// fault there is no count to hold the words against.
/// </summary>
internal static class WordsAgainstNumbers
{
    public static IEnumerable<Diagnostic> Check(RuleContext context)
    {
        foreach (var plan in context.FollowUp.Plans)
        {
            var phrases = new Lazy<ImmutableArray<StatusPhrase>>(() => StatusPhrases.Of(plan));
            foreach (var goal in plan.Goals)
            {
                foreach (var report in goal.FollowUps)
                {
                    // Nearly every comment ends its check here.
                    if (report.Comment?.Contains("uppdrag", StringComparison.OrdinalIgnoreCase) != true || plan.FindPeriod(report.Period) is not { } period) continue;
                    foreach (var fault in CheckComment(context, plan, goal, period, phrases)) yield return fault;
                }
            }
        }
    }

    private static IEnumerable<Diagnostic> CheckComment(RuleContext context, Plan plan, Goal goal, Period period, Lazy<ImmutableArray<StatusPhrase>> phrases)
    {
        if (context.Origins.Of(goal)?.Inner("uppföljning")?.Inner(period.Id)?.PlacedText("kommentar") is not { } written) return [];
        var text = new RunningText(written, RunningTextKind.Account);
        var scope = CountScope.Of(context.FollowUp.Register, plan, goal, period.Month, phrases.Value);
        var claims = FindClaims(text, scope);
        if (claims.Count == 0 || AddsUp(text) || !IsReliable(context, plan, goal)) return [];
        var tally = StatisticsBuilder.Count(plan, StatisticsBuilder.Standings(context.FollowUp, plan, period, goal));
        var count = new ReportedCount(tally);
        return
            from claim in claims
            where !count.Allows(claim.Claim) && !count.Allows(claims.Where(other => other.Claim.Phrase?.Meaning == claim.Claim.Phrase?.Meaning).Select(other => other.Claim))
            select Report(text, claim.Block, claim.Claim, count, plan, goal);
    }

    private static List<(ProseBlock Block, CountClaim Claim)> FindClaims(RunningText text, CountScope scope)
    {
        var claims = new List<(ProseBlock, CountClaim)>();
        foreach (var block in text.Blocks.Where(block => block.Kind == ProseBlockKind.Paragraph))
        {
            var isFirst = true;
            foreach (var sentence in block.Sentences)
            {
                if (!block.Text.AsSpan(sentence.Start, sentence.Length).Contains("uppdrag", StringComparison.OrdinalIgnoreCase)) continue;
                foreach (var claim in CountClaims.Find(block.Text, sentence, scope, isFirst)) claims.Add((block, claim));
                isFirst = false;
            }
        }
        return claims;
    }

    private static bool AddsUp(RunningText text) => text.Blocks.Any(block => block.Sentences.Any(sentence => CountGate.AddsToAnother(new Sentence(block.Text, sentence))));

    private static bool IsReliable(RuleContext context, Plan plan, Goal goal)
    {
        if (goal.Assignments.Any(assignment => context.Origins.Of(assignment) is null)) return false;
        var (folder, file) = ($"data/{plan.Id}/{goal.Id}/", $"data/{plan.Id}/plan.yaml");
        return !context.Bound.Diagnostics.Any(diagnostic => diagnostic is { Severity: Severity.Error, Location.File.Path: { } path } && (path == file || path.StartsWith(folder, StringComparison.Ordinal)));
    }

    private static Diagnostic Report(RunningText text, ProseBlock block, CountClaim claim, ReportedCount count, Plan plan, Goal goal)
    {
        var words = block.Text.Substring(claim.Place.Start, claim.Place.Length);
        var missing = count.Missing > 0 ? $", och {Swedish.NumberInWords(count.Missing)} saknar rapport" : "";
        var place = text.At(block, claim.Place);
        if (claim.Phrase is null)
        {
            var uncounted = plan.Kinds.Where(kind => !kind.Counts && goal.Assignments.Any(assignment => assignment.Kind == kind.Id)).Select(kind => $"\"{kind.Label}\"").ToList();
            var help = uncounted.Count == 0 ? "rätta antalet" : $"rätta antalet; {Swedish.Enumerate(uncounted)} räknas inte";
            return new Diagnostic(Codes.WordsAgainstNumbers, place, $"\"{words}\" stämmer inte: målet har {Swedish.NumberInWords(count.Total)}", help);
        }
        var right = count.Of(claim);
        var told = claim.Said is null ? $"{Swedish.NumberInWords(right)} av {Swedish.NumberInWords(count.Total)}" : right == 0 ? "inget" : Swedish.NumberInWords(right);
        return new Diagnostic(Codes.WordsAgainstNumbers, place, $"\"{words}\" stämmer inte: enligt uppdragens rapporter är det {told}{missing}", "rätta antalet, eller statusen på det uppdrag som är fel");
    }
}
