using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Commands;

/// <summary>How seriously validate takes what it finds: by the project's settings, by what is waived, and by what is asked for.</summary>
public sealed class ValidateCommandTest : IDisposable
{
    private const string Assignment = "data/mal-och-budget-2023/fokusmal-1/uppdrag-17.yaml";
    private const string Late = "råd UPPF4002: statusen är \"försenat\", men orsak, åtgärd och ny-tidplan saknas";
    private readonly ExampleProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Nothing_is_wrong_with_the_example()
    {
        var run = project.Run("validate", "--strict");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Inget att anmärka på i ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Advice_is_given_where_it_is_asked_for_and_is_no_fault()
    {
        var run = project.Run("validate", "--advice", "--strict");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"{Assignment}:{LineOf("status: försenat")}:13: {Late}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Advice_can_be_asked_for_in_the_settings()
    {
        Settings("råd: ja");

        Assert.Contains(Late, project.Run("validate").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fel", 1, "fel UPPF4002")]
    [InlineData("varning", 0, "varning UPPF4002")]
    [InlineData("råd", 0, null)]
    [InlineData("av", 0, null)]
    public void A_rule_is_as_serious_as_the_settings_say(string level, int exitCode, string? expected)
    {
        Settings($"regler: {{UPPF4002: {level}}}");

        var run = project.Run("validate");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(expected ?? "Inget att anmärka på", run.Output, StringComparison.Ordinal);
        Assert.Equal(expected is not null, run.Output.Contains("UPPF4002", StringComparison.Ordinal));
    }

    [Fact]
    public void Warnings_count_as_errors_when_the_run_is_strict()
    {
        WithoutText("");

        Assert.Equal(0, project.Run("validate").ExitCode);
        var strict = project.Run("validate", "--strict");

        Assert.Equal(1, strict.ExitCode);
        Assert.Contains(": fel UPPF3018: ", strict.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_waived_stays_waived_when_the_run_is_strict()
    {
        WithoutText(" # uppf: tillåt UPPF3018 – texten kommer, beslut KS § 12");

        Assert.Equal(0, project.Run("validate", "--strict").ExitCode);
        Assert.StartsWith("Inget att anmärka på", project.Run("validate").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quiet_run_tells_of_errors_alone()
    {
        WithoutText("");
        var run = project.Run("validate", "--quiet");
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));

        project.Change(Assignment, "typ: tillkommande", "typ: tillkomande");
        run = project.Run("validate", "--quiet");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(": fel UPPF2008: ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("UPPF3018", run.Output, StringComparison.Ordinal);
    }

    private void Settings(string text) => File.WriteAllText(project.At("data/uppf.yaml"), text + "\n");

    /// <summary>Takes the text out of a report, and leaves a comment beside its period.</summary>
    private void WithoutText(string comment)
    {
        project.Change(Assignment, "  2023-08:", "  2023-08:" + comment);
        project.Change(Assignment, "    bedömning: |\n      Översynen har inte börjat.\n", "");
    }

    private int LineOf(string text) => project.Read(Assignment).Split(text)[0].Split('\n').Length;
}
