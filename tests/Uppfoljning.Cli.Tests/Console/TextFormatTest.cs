using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Console;

/// <summary>The mark stands under the fault as a terminal shows the line, and colour is for terminals.</summary>
public sealed class TextFormatTest : IDisposable
{
    /// <summary>What stands in the mark's line under the entry's own text, before and after the name.</summary>
    private static readonly string before = new(' ', "  - {namn: \"".Length);

    private static readonly string between = new(' ', "\", id: KS, typ: ".Length);

    private readonly FaultyProject project = new();

    public void Dispose() => project.Dispose();

    /// <param name="name">What stands before the fault.</param>
    /// <param name="indent">What stands before the mark in its place: a blank for each cell, and tabs, which no one knows the width of.</param>
    [Theory]
    [InlineData("Torget", "      ")]
    [InlineData("a\tb", " \t ")]
    [InlineData("\t\t都", "\t\t  ")]
    [InlineData("都市計画", "        ")]
    [InlineData("ｋｏ", "    ")]
    [InlineData("한국", "    ")]
    [InlineData("\u1112\u1161\u11AB", "  ")]
    [InlineData("o\u0308", " ")]
    [InlineData("a\u0308\u0301b", "  ")]
    [InlineData("😀", "  ")]
    [InlineData("👩\u200D💻", "  ")]
    [InlineData("👨\u200D👩\u200D👧\u200D👦!", "   ")]
    [InlineData("👍🏽", "  ")]
    [InlineData("🇸🇪", "  ")]
    [InlineData("❤\uFE0F", "  ")]
    [InlineData("𝔘", " ")]
    [InlineData("→ –", "   ")]
    public void The_mark_lines_up(string name, string indent)
    {
        var (line, mark) = Excerpt($"  - {{namn: \"{name}\", id: KS, typ: nämd}}");

        Assert.Equal($"  - {{namn: \"{name}\", id: KS, typ: nämd}}", line);
        Assert.Equal($"{before}{indent}{between}^^^^", mark);
    }

    [Fact]
    public void A_joiner_that_joins_nothing_is_seen()
    {
        var (line, mark) = Excerpt("  - {namn: \"a\u200Db\u00ADc\", id: KS, typ: nämd}");

        Assert.Equal("  - {namn: \"a\uFFFDb\uFFFDc\", id: KS, typ: nämd}", line);
        Assert.Equal($"{before}{new string(' ', 5)}{between}^^^^", mark);
    }

    [Theory]
    [InlineData("\"都市\"", "^^^^^^")]
    [InlineData("\"😀\"", "^^^^")]
    [InlineData("\"a\tb\"", "^^")]
    [InlineData("no\u0308d", "^^^")]
    public void The_mark_is_as_wide_as_the_fault(string type, string mark) =>
        Assert.Equal($"{new string(' ', "  - {namn: A, id: KS, typ: ".Length)}{mark}", Excerpt($"  - {{namn: A, id: KS, typ: {type}}}").Mark);

    [Fact]
    public void Only_what_is_near_the_fault_is_shown_of_a_line_of_wide_signs()
    {
        var (line, mark) = Excerpt($"  - {{namn: \"{string.Concat(Enumerable.Repeat("都", 100))}\", id: KS, typ: nämd}}");

        Assert.StartsWith("…都", line, StringComparison.Ordinal);
        Assert.EndsWith("都\", id: KS, typ: nämd}", line, StringComparison.Ordinal);
        var shown = line[..line.IndexOf("nämd", StringComparison.Ordinal)];
        Assert.Equal(shown.Length + shown.Count(c => c == '都'), mark.IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void No_sign_is_cut_in_two()
    {
        var name = string.Concat(Enumerable.Repeat("👩\u200D💻", 60));

        var (line, _) = Excerpt($"  - {{namn: \"{name}\", id: KS, typ: nämd, {new string(' ', 100)} f: \"{name}\"}}");

        Assert.Equal(0, line.Trim('…').Replace("👩\u200D💻", "", StringComparison.Ordinal).Count(char.IsSurrogate));
    }

    [Fact]
    public void A_line_number_of_six_digits_lines_up()
    {
        project.Write(FaultyProject.Register, string.Concat(Enumerable.Repeat("#\n", 123_456)) + "kommun:\n  Exempel\nkomun: a\norgan: [{id: KS, namn: Styrelsen, typ: nämnd}]\nformat: uppf/1\n");

        var lines = project.Validate().Output.Split('\n');
        var at = Array.FindIndex(lines, line => line.Contains("UPPF2001", StringComparison.Ordinal));

        Assert.Equal("123459 | komun: a", lines[at + 1]);
        Assert.Equal("       | ^^^^^", lines[at + 2]);
    }

    [Theory]
    [InlineData(true, false, true, "validate")]
    [InlineData(false, true, false, "validate")]
    [InlineData(false, false, true, "validate", "--color", "always")]
    [InlineData(true, true, false, "validate", "--color", "never")]
    [InlineData(true, false, false, "validate", "--output-format", "msbuild")]
    [InlineData(false, true, true, "build", "--period", "2023-08")]
    [InlineData(true, false, false, "build", "--period", "2023-08")]
    [InlineData(false, true, true, "bild")]
    [InlineData(true, false, false, "bild")]
    [InlineData(false, true, false, "bild", "--color", "never")]
    public void There_is_colour_where_the_stream_that_is_written_to_shows_it(bool output, bool error, bool isColoured, params string[] arguments)
    {
        var run = ProgramRun.In(project.Folder, surroundings => surroundings with { OutputHasColour = output, ErrorHasColour = error }, arguments);

        Assert.NotEmpty(run.Output + run.Error);
        Assert.Equal(isColoured, (run.Output + run.Error).Contains('\u001b'));
    }

    [Fact]
    public void Without_its_colours_the_text_is_the_same()
    {
        var coloured = project.Validate("--color", "always").Output;

        Assert.Equal(project.Validate("--color", "never").Output, System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", ""));
    }

    [Fact]
    public void Quiet_leaves_errors_alone_and_counts_them()
    {
        var output = project.Validate("--quiet").Output;

        Assert.DoesNotContain("varning", output, StringComparison.Ordinal);
        Assert.DoesNotContain("råd", output, StringComparison.Ordinal);
        Assert.EndsWith("\n\n4 fel\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_with_a_line_break_or_a_code_in_it_stays_in_its_line()
    {
        project.Write("data/rad\n\u001b[31m1.txt", "");

        Assert.Contains("\ndata/rad \uFFFD[31m1.txt:1:1: råd UPPF3006", project.Validate().Output, StringComparison.Ordinal);
    }

    /// <summary>The line and the mark of the only fault of its kind, in the fourth line of the register.</summary>
    private (string Line, string Mark) Excerpt(string entry)
    {
        project.Write(FaultyProject.Register, $"format: uppf/1\nkommun: Exempel kommun\norgan:\n{entry}\n");
        var lines = project.Validate().Output.Split('\n');
        var at = Array.FindIndex(lines, line => line.Contains("UPPF2005", StringComparison.Ordinal));
        Assert.StartsWith("    4 | ", lines[at + 1], StringComparison.Ordinal);
        Assert.StartsWith("      | ", lines[at + 2], StringComparison.Ordinal);
        return (lines[at + 1][8..], lines[at + 2][8..]);
    }
}
