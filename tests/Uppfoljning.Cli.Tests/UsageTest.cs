using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests;

/// <summary>Wrong use ends with 2 and says in Swedish what to type instead; nothing of it is the parser's own English.</summary>
public sealed class UsageTest : IDisposable
{
    private readonly ExampleProject project = new();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("build --period", "--period ska ha ett värde", "--period ÅÅÅÅ-MM")]
    [InlineData("build --period 2023-08 --period 2021-12", "--period ska ha ett värde, och bara ett", "--period ÅÅÅÅ-MM")]
    [InlineData("build", "ange vilken period", "2021-12, 2023-04, 2023-08, 2023-12")]
    [InlineData("build 2023-08", "saknar sin flagga", "menade du --period 2023-08?")]
    [InlineData("bild --period 2023-08", "kommandot \"bild\" finns inte", "menade du build?")]
    [InlineData("build --perod 2023-08", "flaggan \"--perod\" finns inte", "menade du --period?")]
    [InlineData("status --period 2023-08 --format xml", "\"xml\" går inte för --format", "text, json")]
    [InlineData("status --period 2023-08 --color röd", "\"röd\" går inte för --color", "auto, always, never")]
    [InlineData("status --period 2023-08 --plan budget", "planen \"budget\" finns inte", "mal-och-budget-2023")]
    [InlineData("status --period 2023-08 --project finns/inte", "det finns ingen mapp data/ i finns/inte", "ange mappen")]
    [InlineData("status @svar.txt", "\"@svar.txt\" finns inte", "uppf status --help")]
    [InlineData("--project", "--project ska ha ett värde", "--project MAPP")]
    public void Wrong_use(string arguments, string message, string help)
    {
        var run = project.Run(arguments.Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Matches("^fel UPPF0004: .*\n   hjälp: .*\n\n1 fel\n$", run.Error);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build --help")]
    [InlineData("status -h --period")]
    public void Help_is_Swedish(string arguments)
    {
        var run = project.Run(arguments.Split(' '));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Användning:", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_project_is_found_from_a_folder_within_it() =>
        Assert.Equal(0, ProgramRun.In(project.At("data/mal-och-budget-2023"), "status", "--period", "2023-08").ExitCode);

    [Fact]
    public void Without_a_project_the_program_says_so()
    {
        using var empty = new TemporaryFolder();

        var run = ProgramRun.In(empty.Path, "status", "--period", "2023-08");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("det finns ingen mapp data/ här", run.Error, StringComparison.Ordinal);
    }
}
