using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Accessibility;

/// <summary>A table in a text says in its first row what each column is about (WCAG 2.1, 1.3.1): who hears it gets that said with each cell.</summary>
internal static class TableWithoutHeader
{
    public static IEnumerable<Diagnostic> Check(RuleContext context) =>
        from text in context.RunningTexts
        where text.Written.Text.Contains('|')
        from fault in Faults(text.Written.Text)
        select new Diagnostic(Codes.TableWithoutHeader, text.Written.At(fault.Place), fault.Message, fault.Help);

    private static IEnumerable<(TextSpan Place, string Message, string Help)> Faults(string text)
    {
        var lines = Lines(text);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsRow(lines[i].Line)) continue;
            var first = lines[i];
            var hasHeader = i + 1 < lines.Count && IsDelimiter(lines[i + 1].Line);
            var isTable = hasHeader || (i + 1 < lines.Count && IsRow(lines[i + 1].Line));
            if (isTable && !hasHeader)
                yield return (first.Place, "tabellen saknar rubrikrad, så den visas inte som en tabell", "skriv en rad med kolumnernas rubriker först, och under den en rad som | --- | --- |");
            else if (hasHeader && Cells(first.Line).Any(cell => cell.Length == 0))
                yield return (first.Place, "en kolumn i tabellen saknar rubrik", "skriv i tabellens första rad vad varje kolumn handlar om");
            while (i + 1 < lines.Count && IsRow(lines[i + 1].Line)) i++;
        }
    }

    private static List<(string Line, TextSpan Place)> Lines(string text)
    {
        var lines = new List<(string, TextSpan)>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var content = line.Trim();
            lines.Add((content, new TextSpan(start + line.IndexOf(content, StringComparison.Ordinal), content.Length)));
            start += line.Length + 1;
        }
        return lines;
    }

    /// <summary>With a bar first: bars within a sentence are no table.</summary>
    private static bool IsRow(string line) => line.StartsWith('|') && line.IndexOf('|', 1) > 0;

    private static bool IsDelimiter(string line) => IsRow(line) && line.Contains("--", StringComparison.Ordinal) && line.All(c => c is '|' or '-' or ':' or ' ');

    private static IEnumerable<string> Cells(string line) => line.Trim('|').Split('|').Select(cell => cell.Trim());
}
