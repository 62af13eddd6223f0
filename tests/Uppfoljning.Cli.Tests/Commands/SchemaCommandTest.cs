using Uppfoljning.Cli.Tests.Support;
using Uppfoljning.Core.Workflow.Schemas;

namespace Uppfoljning.Cli.Tests.Commands;

public sealed class SchemaCommandTest
{
    public static TheoryData<string> NamesOfFiles => ["organ", "plan", "mal", "uppdrag", "uppf", "tema"];

    [Fact]
    public void Without_a_name_it_says_which_there_are()
    {
        var run = Run("schema");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["organ", "plan", "mal", "uppdrag", "uppf", "tema", "rapport", "manifest"], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
        Assert.Contains("mal       ett mål och dess uppföljning (mal.yaml)\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(NamesOfFiles))]
    public void What_it_prints_can_be_kept_as_the_project_s_schema(string name)
    {
        var run = Run("schema", name);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(File.ReadAllText(ProjectFiles.At("data", "schema", name + ".json")), run.Output);
    }

    [Theory]
    [InlineData("rapport")]
    [InlineData("manifest")]
    public void It_prints_schemas_of_what_build_writes(string name) =>
        Assert.Equal(System.Text.Encoding.UTF8.GetString(SchemaList.Find(name)!.Write().Span), Run("schema", name).Output);

    [Theory]
    [InlineData("schema pln", "schemat \"pln\" finns inte", "menade du \"plan\"?")]
    [InlineData("schema mål", "schemat \"mål\" finns inte", "menade du \"mal\"?")]
    [InlineData("schema alltihop", "schemat \"alltihop\" finns inte", "välj något av: organ, plan, mal, uppdrag, uppf, tema, rapport, manifest")]
    [InlineData("schema plan mal", "argumentet \"mal\" finns inte", "uppf schema --help")]
    [InlineData("schema --stritc", "flaggan \"--stritc\" finns inte", "menade du --strict?")]
    public void Wrong_use(string arguments, string message, string help)
    {
        var run = Run(arguments.Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Contains(help, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_shows_the_argument()
    {
        var run = Run("schema", "--help");

        Assert.Contains("\n  uppf schema [NAMN] [flaggor]\n", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"\nArgument:\n  \[NAMN\] +filens slag", run.Output);
    }

    /// <summary>It needs no project: a folder without data/ will do.</summary>
    private static ProgramRun Run(params string[] arguments)
    {
        using var empty = new TemporaryFolder();
        return ProgramRun.In(empty.Path, arguments);
    }
}
