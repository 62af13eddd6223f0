using System.Collections.Immutable;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Reports.Themes;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Reports.Docx.Charts;

/// <summary>A count as bars: one for each status that any assignment has, and last the missing. What goes on is lighter, as in the other forms of the report.</summary>
internal static class ChartBars
{
    public static ImmutableArray<ChartBar> Of(Tally tally, Theme theme)
    {
        var bars = tally.Counts.Where(count => count.Count > 0).Select(count => Bar(count, theme.Light));
        var missing = new ChartBar(StatusProse.Missing, tally.Missing, theme.Light["papper"], theme.Light[Words.Of(StatusColour.Grey)]);
        return [.. tally.Missing > 0 ? bars.Append(missing) : bars];
    }

    private static ChartBar Bar(StatusCount count, ThemeColours colours)
    {
        var colour = Words.Of(count.Status.Colour);
        return new ChartBar(
            Swedish.Capitalise(count.Status.ShortWords.For(count.Count)),
            count.Count,
            colours[count.Status.Meaning == StatusMeaning.Ongoing ? colour + "-bakgrund" : colour],
            colours[colour]);
    }
}
