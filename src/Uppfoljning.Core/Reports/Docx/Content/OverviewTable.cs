using System.Collections.Immutable;
using System.Xml.Linq;
using Uppfoljning.Core.Reports.Docx.Styles;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>How many assignments of each goal have each status.</summary>
internal static class OverviewTable
{
    /// <summary>A column of numbers, in millimetres; narrower where there are so many that the goals' names would get too little.</summary>
    private const double NumberWidth = 20;
    private const double LeastOfNames = 32;

    /// <summary>Of a cell's padding on both sides together, in millimetres.</summary>
    private const double Padding = 4;

    public static IEnumerable<XElement> Write(Report report, Measures measures)
    {
        var hasMissing = report.Total.Missing > 0;
        List<string> headers = [.. report.Total.Counts.Select(count => Swedish.Capitalise(count.Status.ShortWords.One)), .. hasMissing ? [StatusProse.Missing] : Array.Empty<string>(), "Summa"];
        var longest = measures.WidthOf(headers.SelectMany(header => header.Split(' ')).Max(word => word.Length), ParagraphStyles.TableHeaderSize) + Padding;
        var width = Math.Min(Math.Max(NumberWidth, longest), (measures.TextWidth - LeastOfNames) / headers.Count);
        return TableWriter.Write(
            "Uppdragens status efter mål",
            [new TableColumn("Mål", measures.TextWidth - width * headers.Count), .. headers.Select(header => new TableColumn(header, width, IsNumber: true))],
            [.. report.Goals.Select(goal => Row(GoalNames.Numbered(goal.Goal), goal.Tally, hasMissing)), .. report.Goals.Length > 1 ? [Row("Summa", report.Total, hasMissing)] : Array.Empty<ImmutableArray<IEnumerable<XElement>>>()],
            hasSum: report.Goals.Length > 1);
    }

    private static ImmutableArray<IEnumerable<XElement>> Row(string name, Tally tally, bool hasMissing) =>
        [[Run(name)], .. Numbers(tally, hasMissing).Select(number => new[] { Run(Swedish.Number(number)) })];

    private static IEnumerable<int> Numbers(Tally tally, bool hasMissing)
    {
        foreach (var count in tally.Counts) yield return count.Count;
        if (hasMissing) yield return tally.Missing;
        yield return tally.Total;
    }
}
