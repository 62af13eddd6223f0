using Uppfoljning.Core.Statistics;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Views;

/// <summary>A count as templates see it.</summary>
internal static class TallyView
{
    public static ScriptObject Of(Tally tally, string shortCount) => new()
    {
        ["antal"] = tally.Total,
        ["räkning"] = new ScriptArray(tally.Counts.Select(count => new ScriptObject { ["status"] = ReportView.Status(count.Status), ["antal"] = count.Count })),
        ["saknas"] = tally.Missing,
        ["kort"] = shortCount,
    };
}
