using Uppfoljning.Pdf.Blocks;

namespace Uppfoljning.Pdf.Layout;

/// <summary>
/// Shares a table's width between its columns. Where no line has to be broken, what is left over goes to the columns of
/// text, not to those of numbers; otherwise the columns are such that the table becomes as low as it can be.
/// </summary>
internal static class ColumnWidths
{
    public static double[] Share(LayoutContext context, TableBlock table, double width)
    {
        var cells = new List<CellText[]>();
        var needs = Needs(context, table, cells);
        var given = Given(table);
        for (var i = 0; i < needs.Length; i++)
            if (given[i] is { } wanted) needs[i] = new Extent(Math.Min(wanted, needs[i].Syllables), wanted, wanted);

        double[] Lowest(double[] widths) => ColumnSearch.Improve(widths, cells, Least(needs, cells, widths), [.. given.Select(wanted => wanted is not null)]);

        double lines = needs.Sum(need => need.Lines), words = needs.Sum(need => need.Words), syllables = needs.Sum(need => need.Syllables);
        if (lines <= width) return Widen(table, [.. needs.Select(need => need.Lines)], given, width - lines);
        if (words <= width) return Lowest(Between(needs, need => need.Words, need => need.Lines, width));
        if (syllables <= width) return Lowest(Between(needs, need => need.Syllables, need => need.Words, width));
        return [.. needs.Select(need => need.Syllables * width / syllables)];
    }

    /// <summary>What each column has at least: its longest syllable, and the words that may not be divided, where there is room for them.</summary>
    private static double[] Least(Extent[] needs, List<CellText[]> rows, double[] widths)
    {
        var least = needs.Select(need => need.Syllables).ToArray();
        foreach (var cell in rows.SelectMany(row => row))
            if (cell is { Divides: false, Span: 1 }) least[cell.Column] = Math.Max(least[cell.Column], Math.Min(cell.LongestWord, widths[cell.Column]));
        return least;
    }

    /// <summary>
    /// Fills as water does: all columns rise together, those with much text faster, and a column that has what it wants
    /// rises no more. So a short column keeps to one line before a long one saves one of its many.
    /// </summary>
    private static double[] Between(Extent[] needs, Func<Extent, double> least, Func<Extent, double> most, double width)
    {
        double low = 0, high = width;
        double At(Extent need, double level) => Math.Clamp(level * Math.Sqrt(Math.Sqrt(most(need))), least(need), Math.Max(least(need), most(need)));
        for (var i = 0; i < 40; i++)
        {
            var level = (low + high) / 2;
            if (needs.Sum(need => At(need, level)) <= width) low = level;
            else high = level;
        }
        return [.. needs.Select(need => At(need, low))];
    }

    private static double[] Widen(TableBlock table, double[] widths, double?[] given, double left)
    {
        var text = Enumerable.Range(0, widths.Length).Where(i => given[i] is null && !IsNumbers(table, i)).ToList();
        if (text.Count == 0) text = [.. Enumerable.Range(0, widths.Length).Where(i => given[i] is null)];
        if (text.Count == 0) return widths;
        var sum = text.Sum(i => widths[i]);
        foreach (var i in text) widths[i] += sum > 0 ? left * widths[i] / sum : left / text.Count;
        return widths;
    }

    private static bool IsNumbers(TableBlock table, int column) =>
        table.Body.Any(row => row.Cells.Any(cell => cell.Column == column && cell.Content.Style.Align == PdfTextAlign.Right));

    private static Extent[] Needs(LayoutContext context, TableBlock table, List<CellText[]> rows)
    {
        var needs = new Extent[table.Columns];
        var wide = new List<(TableCell Cell, Extent Need)>();
        foreach (var row in table.Head.Concat(table.Body))
        {
            var texts = new List<CellText>(row.Cells.Length);
            foreach (var cell in row.Cells)
            {
                var need = Extent.Of(context, cell.Content);
                texts.Add(CellText.Of(context, cell, need));
                if (cell.Span > 1) wide.Add((cell, need));
                else needs[cell.Column] = needs[cell.Column].Or(need);
            }
            rows.Add([.. texts]);
        }
        foreach (var (cell, need) in wide)
        {
            var columns = needs.AsSpan(cell.Column, cell.Span);
            var sum = new Extent();
            foreach (var column in columns) sum = new Extent(sum.Syllables + column.Syllables, sum.Words + column.Words, sum.Lines + column.Lines);
            var missing = new Extent(need.Syllables - sum.Syllables, need.Words - sum.Words, need.Lines - sum.Lines).Or(default);
            foreach (ref var column in columns)
                column = new Extent(column.Syllables + missing.Syllables / cell.Span, column.Words + missing.Words / cell.Span, column.Lines + missing.Lines / cell.Span);
        }
        return needs;
    }

    private static double?[] Given(TableBlock table)
    {
        var given = new double?[table.Columns];
        foreach (var cell in table.Head.Concat(table.Body).SelectMany(row => row.Cells))
            if (cell.Span == 1 && cell.Content.Style.Box.Width is { } width) given[cell.Column] ??= width;
        return given;
    }
}
