namespace Uppfoljning.Pdf.Layout;

/// <summary>
/// Moves width from column to column as long as the table becomes lower by it, or better to look at. A row is as high as
/// its highest cell, so that a single long word makes no column wide, and a column of long texts gets what short ones don't need.
/// </summary>
internal sealed class ColumnSearch
{
    /// <summary>So many rows, evenly spread, tell enough of a table; and with more columns than this there is no width to move.</summary>
    private const int MostRows = 60, MostColumns = 12;

    private const int FirstPart = 6, LastPart = 200;

    private readonly CellText[][] rows;
    private readonly double[] least;
    private readonly bool[] isFixed;

    private ColumnSearch(CellText[][] rows, double[] least, bool[] isFixed) => (this.rows, this.least, this.isFixed) = (rows, least, isFixed);

    /// <param name="widths">Where the search begins; changed.</param>
    /// <param name="least">What each column has at least.</param>
    public static double[] Improve(double[] widths, IReadOnlyList<CellText[]> rows, double[] least, bool[] isFixed)
    {
        if (widths.Length is < 2 or > MostColumns) return widths;
        var step = Math.Max(1, rows.Count / MostRows);
        var search = new ColumnSearch([.. rows.Where((_, i) => i % step == 0)], least, isFixed);
        var width = widths.Sum();
        for (var part = FirstPart; part <= LastPart; part *= 2)
            while (search.Move(widths, width / part)) { }
        return widths;
    }

    /// <summary>Makes the one move that helps most.</summary>
    private bool Move(double[] widths, double step)
    {
        var best = Cost(widths) - 0.01;
        (int From, int To)? move = null;
        for (var from = 0; from < widths.Length; from++)
        {
            if (isFixed[from] || widths[from] - step < least[from]) continue;
            for (var to = 0; to < widths.Length; to++)
            {
                if (to == from || isFixed[to]) continue;
                widths[from] -= step;
                widths[to] += step;
                if (Cost(widths) is var cost && cost < best) (best, move) = (cost, (from, to));
                widths[from] += step;
                widths[to] -= step;
            }
        }
        if (move is not { } found) return false;
        widths[found.From] -= step;
        widths[found.To] += step;
        return true;
    }

    private double Cost(double[] widths)
    {
        var sum = 0.0;
        foreach (var row in rows)
        {
            var highest = 0.0;
            foreach (var cell in row)
            {
                var width = widths[cell.Column];
                for (var i = 1; i < cell.Span; i++) width += widths[cell.Column + i];
                highest = Math.Max(highest, cell.HeightIn(width));
                sum += cell.FlawsIn(width);
            }
            sum += highest;
        }
        return sum;
    }
}
