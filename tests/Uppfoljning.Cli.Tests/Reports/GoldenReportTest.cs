using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Reports;

/// <summary>The whole files of a report, so that every change of them is read before it is made.</summary>
public sealed class GoldenReportTest : IDisposable
{
    private readonly ExampleProject project = new();

    public GoldenReportTest() => Assert.Equal(0, project.Run("build", "--period", "2021-12").ExitCode);

    public void Dispose() => project.Dispose();

    [Fact]
    public void Overview() => Golden.Verify(Read("index.html"), "html");

    [Fact]
    public void Goal_page() => Golden.Verify(Read("inriktningsmal-8.html"), "html");

    [Fact]
    public void Report_as_data() => Golden.Verify(Read("rapport.json"), "json");

    [Fact]
    public void Assignments_as_table() => Golden.Verify(Read("uppdrag.csv"), "csv");

    private string Read(string name) => project.Read($"ut/2021-12/{name}");
}
