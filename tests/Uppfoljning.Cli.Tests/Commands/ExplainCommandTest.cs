using Uppfoljning.Cli.Tests.Support;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Cli.Tests.Commands;

public sealed class ExplainCommandTest
{
    /// <summary>Where no project is: none is needed.</summary>
    private static readonly string nowhere = Path.GetTempPath();

    [Fact]
    public void A_code_is_explained() => Golden.Verify(Explain("UPPF3018"));

    [Theory]
    [InlineData("3018")]
    [InlineData("uppf3018")]
    public void The_number_will_do_and_lower_case(string code) => Assert.Equal(Explain("UPPF3018"), Explain(code));

    [Fact]
    public void Every_code_is_explained_within_the_width_of_a_terminal() =>
        Assert.All(Codes.All, code => Assert.All(Explain(code.Id).Split('\n').Where(line => !line.StartsWith("    ", StringComparison.Ordinal)), line => Assert.InRange(line.Length, 0, 80)));

    [Fact]
    public void An_error_can_not_be_let_pass_but_a_warning_and_advice_can()
    {
        Assert.Contains("kan inte tillåtas", Explain("UPPF2007"), StringComparison.Ordinal);
        Assert.Contains("# uppf: tillåt UPPF3017 – skälet", Explain("UPPF3017"), StringComparison.Ordinal);
        Assert.Contains("regler: {UPPF3017: av}", Explain("UPPF3017"), StringComparison.Ordinal);
        Assert.Contains("råd: ja", Explain("UPPF4006"), StringComparison.Ordinal);
        Assert.Contains("regler: {UPPF4006: av}", Explain("UPPF4006"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_is_not_offered_where_none_would_be_read()
    {
        Assert.DoesNotContain("# uppf: tillåt", Explain("UPPF6001"), StringComparison.Ordinal);
        Assert.DoesNotContain("# uppf: tillåt", Explain("UPPF3006"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_code_all_are_listed_by_family()
    {
        var lines = Explain().Split('\n');

        Assert.Equal(Codes.All.Select(code => code.Id), lines.Where(line => line.StartsWith("  UPPF", StringComparison.Ordinal)).Select(line => line.Substring(2, 8)));
        Assert.Equal(7, lines.Count(line => line.Length > 0 && line[0] != ' ') - 1);
        Assert.Contains("  UPPF3017  varning  Uppdraget är inte rapporterat", lines);
        Assert.Contains("  UPPF2007  fel      Statusen finns inte i planen", lines);
    }

    [Theory]
    [InlineData("UPPF2070", "menade du UPPF2007?")]
    [InlineData("2207", "menade du UPPF2007?")]
    [InlineData("fel", "kör uppf explain för att se alla")]
    public void A_code_that_does_not_exist_is_wrong_use(string given, string help)
    {
        var run = ProgramRun.In(nowhere, "explain", given);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"fel UPPF0004: det finns ingen kod \"{given}\"\n   hjälp: {help}", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("flaggan \"--alla\" finns inte", "explain", "--alla")]
    [InlineData("flaggan \"--advise\" finns inte", "explain", "UPPF2007", "--advise")]
    [InlineData("argumentet \"UPPF2008\" finns inte", "explain", "UPPF2007", "UPPF2008")]
    public void What_the_command_does_not_take_is_refused(string message, params string[] arguments)
    {
        var run = ProgramRun.In(nowhere, arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"fel UPPF0004: {message}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_shows_the_argument()
    {
        var help = ProgramRun.In(nowhere, "explain", "--help").Output;

        Assert.Contains("  uppf explain [KOD] [flaggor]\n", help, StringComparison.Ordinal);
        Assert.Contains("Argument:\n  [KOD] ", help, StringComparison.Ordinal);
    }

    private static string Explain(params string[] arguments)
    {
        var run = ProgramRun.In(nowhere, ["explain", .. arguments]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Output;
    }
}
