using Uppfoljning.Core.Model;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Reports;

/// <summary>The count in a few words: 14 pågår, 3 försenade, 1 färdigt. What is none is left out; the missing come last.</summary>
public static class ShortCount
{
    public static string Write(Plan plan, Tally tally)
    {
        if (tally.Total == 0) return "inga uppdrag";
        var parts = plan.ShortOrder.Select(tally.Of)
            .Where(count => count.Count > 0)
            .Select(count => $"{Swedish.Number(count.Count)} {count.Status.ShortWords.For(count.Count)}");
        return string.Join(", ", tally.Missing > 0 ? parts.Append($"{Swedish.Number(tally.Missing)} saknas") : parts);
    }
}
