using Uppfoljning.Core.Statistics;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Templates;

/// <summary>A count as templates see it.</summary>
internal static class TallyData
{
    public static ScriptObject Of(Tally tally, string shortCount) => new()
    {
        ["antal"] = tally.Total,
        ["räkning"] = new ScriptArray(tally.Counts.Select(count => new ScriptObject { ["status"] = TemplateData.Status(count.Status), ["antal"] = count.Count })),
        ["saknas"] = tally.Missing,
        ["kort"] = shortCount,
    };
}
