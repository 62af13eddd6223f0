using Uppfoljning.Core.Model;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Views;

/// <summary>A count as the templates under <c>meningar/</c> see it.</summary>
public static class SentenceView
{
    public static ScriptObject Of(Register register, Plan plan, Tally tally) => new()
    {
        ["antal"] = tally.Total,
        ["delar"] = new ScriptArray(Parts(plan, tally)),
        ["fullmäktige"] = register.Council,
        ["fullmäktiges"] = Swedish.Genitive(register.Council),
        ["målet"] = plan.GoalWord.Definite,
    };

    /// <summary>The statuses that any assignment has, in the order of the sentence, and last those without a report.</summary>
    private static IEnumerable<ScriptObject> Parts(Plan plan, Tally tally)
    {
        foreach (var count in plan.SentenceOrder.Select(tally.Of).Where(count => count.Count > 0))
            yield return Part(count.Count, count.Status.CountWords.For(count.Count), isMissing: false);
        if (tally.Missing > 0) yield return Part(tally.Missing, "saknar rapport", isMissing: true);
    }

    private static ScriptObject Part(int count, string words, bool isMissing) =>
        new() { ["antal"] = count, ["räkneord"] = words, ["saknas"] = isMissing };
}
