using System.Diagnostics;
using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Commands;

/// <summary>What a build gives as a process of its own.</summary>
public sealed class BuildProcessTest : IDisposable
{
    private static readonly Dictionary<string, string> ordinary = [];

    private readonly ExampleProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Neither_time_zone_nor_language_nor_processors_change_a_byte()
    {
        var elsewhere = new Dictionary<string, string> { ["TZ"] = "Asia/Tokyo", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["DOTNET_PROCESSOR_COUNT"] = "1" };

        Assert.Equal(0, ProgramProcess.Run(project.Folder, ordinary, "build", "--period", "2023-08", "--out", "ett"));
        Assert.Equal(0, ProgramProcess.Run(project.Folder, elsewhere, "build", "--period", "2023-08", "--out", "två"));

        Assert.Equal(project.ReportFiles(project.At("ett/2023-08")), project.ReportFiles(project.At("två/2023-08")));
    }

    [Fact]
    [Trait("Category", "Long")]
    public void A_build_that_is_killed_leaves_a_whole_report()
    {
        project.Run("build", "--period", "2023-08");
        var before = project.ReportFiles();
        project.Change("data/organ.yaml", "kommun: Uppsala kommun", "kommun: Sala kommun");
        project.Run("build", "--period", "2023-08", "--out", "facit");
        var after = project.ReportFiles(project.At("facit/2023-08"));
        // A fixed seed; where each kill falls still varies with the machine, and every place must do.
        var random = new Random(20230831);
        var whole = Stopwatch.StartNew();
        Assert.Equal(0, ProgramProcess.Run(project.Folder, ordinary, "build", "--period", "2023-08", "--out", "mått"));
        var longest = (int)whole.ElapsedMilliseconds * 2;
        var survivors = 0;

        for (var i = 0; i < 100; i++)
        {
            using var process = ProgramProcess.Start(project.Folder, ordinary, "build", "--period", "2023-08");
            if (!process.WaitForExit(random.Next(longest / 10, longest))) process.Kill();
            process.WaitForExit();

            var report = project.ReportFiles();
            Assert.True(report.SequenceEqual(before) || report.SequenceEqual(after), $"Efter {i + 1} försök är rapporten varken den gamla eller den nya.");
            if (process.ExitCode == 0) survivors++;
        }

        Assert.InRange(survivors, 1, 99);
        Assert.Equal(0, project.Run("build", "--period", "2023-08").ExitCode);
        Assert.Equal(["2023-08"], Directory.GetFileSystemEntries(project.At("ut")).Select(Path.GetFileName));
    }
}
