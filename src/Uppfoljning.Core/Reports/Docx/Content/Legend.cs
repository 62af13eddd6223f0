using System.Collections.Immutable;
using System.Xml.Linq;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Reports.Docx.Styles;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>What the statuses mean, and how many assignments have each.</summary>
internal static class Legend
{
    private const double StatusWidth = 58;
    private const double CountWidth = 16;

    public static IEnumerable<XElement> Write(Tally tally, Measures measures) => TableWriter.Write(
        "Uppdragens status",
        [new TableColumn("Status", StatusWidth), new TableColumn("Betyder", measures.TextWidth - StatusWidth - CountWidth), new TableColumn("Antal", CountWidth, IsNumber: true)],
        Rows(tally),
        hasSum: true);

    private static IEnumerable<ImmutableArray<IEnumerable<XElement>>> Rows(Tally tally)
    {
        foreach (var (status, count) in tally.Counts) yield return Row(StatusProse.Sign(status.Sign), StatusProse.Write(status), status.Explanation, count);
        if (tally.Missing > 0) yield return Row(StatusProse.Sign(StatusSign.Dash), StandingWords.MissingLabel, "Rapport för perioden saknas", tally.Missing);
        yield return [[Run("Summa")], [], [Run(Swedish.Number(tally.Total))]];
    }

    private static ImmutableArray<IEnumerable<XElement>> Row(string sign, string status, string explanation, int count) =>
        [[Run(sign, StyleId.StatusSign), Run($" {status}")], [Run(explanation)], [Run(Swedish.Number(count))]];
}
