using Uppfoljning.Core.Markdown;

namespace Uppfoljning.Core.Tests.Markdown;

public sealed class MarkdownProseTest
{
    [Theory]
    [InlineData("Ett *två* **tre**", "Ett |/två/| |*tre*¶")]
    [InlineData("rad ett\nrad två\\\nrad tre", "rad ett| |rad två|⏎|rad tre¶")]
    [InlineData("- a\n- b\n  - c", "(• a¶)(• b¶(• c¶))")]
    [InlineData("3. a\n4. b", "(3 a¶)(4 b¶)")]
    [InlineData("[te*xt*](https://exempel.se) [nej](javascript:a)", "te→https://exempel.se|/xt/→https://exempel.se| |nej¶")]
    [InlineData("<a@exempel.se>", "a@exempel.se→mailto:a@exempel.se¶")]
    [InlineData("<b> &amp; `k`", "<b> |&| |k¶")]
    [InlineData("| A | B |\n|---|--:|\n| 1 | *2* |", "[A;B>]![1;/2/>]")]
    [InlineData(" ", "")]
    public void The_same_becomes_markup_as_in_html(string markdown, string shown) => Assert.Equal(shown, string.Concat(MarkdownProse.Read(markdown).Select(Show)));

    [Fact]
    public void Nesting_without_end_is_shown_as_text() =>
        Assert.IsType<ProseParagraph>(Assert.Single(MarkdownProse.Read(string.Concat(Enumerable.Repeat("- ", 5_000)) + "ord")));

    private static string Show(ProseBlock block) => block switch
    {
        ProseParagraph paragraph => Show(paragraph.Runs) + "¶",
        ProseList list => string.Concat(list.Items.Select((item, i) => $"({(list.IsOrdered ? $"{list.Start + i}" : "•")} {string.Concat(item.Select(Show))})")),
        ProseTable table => string.Concat(table.Rows.Select(row => $"[{string.Join(';', row.Cells.Select((cell, i) => Show(cell) + (table.Numbers[i] ? ">" : "")))}]{(row.IsHeader ? "!" : "")}")),
        _ => throw new InvalidOperationException("Ett block som inte finns."),
    };

    private static string Show(IEnumerable<ProseRun> runs) => string.Join('|', runs.Select(run =>
        (run.IsStrong ? $"*{run.Text}*" : run.IsEmphasised ? $"/{run.Text}/" : run.Text.Replace('\n', '⏎')) + (run.Address is { } address ? $"→{address}" : "")));
}
