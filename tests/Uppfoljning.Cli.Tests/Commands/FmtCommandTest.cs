using System.Text;
using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Commands;

public sealed class FmtCommandTest : IDisposable
{
    private const string Assignment = "data/mal-och-budget-2023/fokusmal-1/uppdrag-14.yaml";
    private const string Other = "data/mal-och-budget-2023/fokusmal-1/uppdrag-15.yaml";
    private readonly ExampleProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void The_projects_own_data_is_laid_out_already()
    {
        var run = project.Run("fmt", "--check");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Matches("^Alla [0-9]+ filer är redan rätt uppställda.\n$", run.Error);
    }

    [Fact]
    public void Check_lists_the_files_that_differ_and_writes_nothing()
    {
        var before = Disarrange(Assignment);

        var run = project.Run("fmt", "--check");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"{Assignment}\n", run.Output);
        Assert.Matches("^1 av [0-9]+ filer är inte rätt uppställd; kör uppf fmt.\n$", run.Error);
        Assert.Equal(before, project.Read(Assignment));
    }

    [Fact]
    public void A_dry_run_lists_them_and_writes_nothing()
    {
        var before = Disarrange(Assignment);

        var run = project.Run("fmt", "--dry-run");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"{Assignment}\n", run.Output);
        Assert.Matches("^1 av [0-9]+ filer skulle ha skrivits om.\n$", run.Error);
        Assert.Equal(before, project.Read(Assignment));
    }

    [Fact]
    public void Files_become_what_they_were_before_someone_disarranged_them()
    {
        var original = (project.Read(Assignment), project.Read(Other));
        Disarrange(Assignment);
        Disarrange(Other);

        var run = project.Run("fmt");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"{Assignment}\n{Other}\n", run.Output);
        Assert.Matches("^2 av [0-9]+ filer skrevs om.\n$", run.Error);
        Assert.Equal(original, (project.Read(Assignment), project.Read(Other)));
        Assert.Equal("", project.Run("fmt").Output);
        Assert.Empty(Directory.EnumerateFiles(project.Folder, ".uppf*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Quiet_says_only_what_was_asked_for()
    {
        Disarrange(Assignment);

        Assert.Equal(new ProgramRun(1, $"{Assignment}\n", ""), project.Run("fmt", "--check", "--quiet"));
        Assert.Equal(new ProgramRun(0, "", ""), project.Run("fmt", "--quiet"));
        Assert.Equal(new ProgramRun(0, "", ""), project.Run("fmt", "--check", "--quiet"));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_left_alone_and_the_others_are_laid_out()
    {
        Disarrange(Other);
        project.Change(Assignment, "ansvariga: [KS, GSN]", "ansvariga: [KS, GSN");
        var faulty = project.Read(Assignment);

        var run = project.Run("fmt");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"{Other}\n", run.Output);
        Assert.StartsWith($"{Assignment}:9:12: fel UPPF1006: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(faulty, project.Read(Assignment));
        Assert.Equal(1, project.Run("fmt", "--check").ExitCode);
    }

    [Fact]
    public void Faults_in_what_a_file_says_are_no_hindrance()
    {
        project.Change(Assignment, "status: försenat", "status: \"försenad\"");

        var run = project.Run("fmt");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("fel", run.Error, StringComparison.Ordinal);
        Assert.Contains("    status: försenad\n", project.Read(Assignment), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_breaks_of_Windows_and_a_byte_order_mark_stay()
    {
        var original = project.Read(Assignment).Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllText(project.At(Assignment), original, new UTF8Encoding(true));
        var bytes = File.ReadAllBytes(project.At(Assignment));
        Assert.Equal(0, project.Run("fmt", "--check").ExitCode);
        File.WriteAllText(project.At(Assignment), original.Replace("titel: ", "titel:    ", StringComparison.Ordinal), new UTF8Encoding(true));

        Assert.Equal($"{Assignment}\n", project.Run("fmt").Output);

        Assert.Equal(bytes, File.ReadAllBytes(project.At(Assignment)));
    }

    /// <summary>A folder has the name that the new content would be written under.</summary>
    [Fact]
    public void A_file_that_cannot_be_written_is_told_of_and_the_others_are_written()
    {
        var before = Disarrange(Assignment);
        Disarrange(Other);
        Directory.CreateDirectory(project.At(Path.GetDirectoryName(Assignment)!.Replace('\\', '/') + "/.uppf-ny-uppdrag-14.yaml"));

        var run = project.Run("fmt");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"{Other}\n", run.Output);
        Assert.StartsWith($"{Assignment}:1:1: fel UPPF0006: filen kunde inte skrivas om: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, project.Read(Assignment));
    }

    [Fact]
    public void Rights_and_links_stay()
    {
        if (OperatingSystem.IsWindows()) return;
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        Directory.CreateDirectory(project.At("annat"));
        File.Move(project.At(Other), project.At("annat/uppdrag.yaml"));
        File.CreateSymbolicLink(project.At(Other), "../../../annat/uppdrag.yaml");
        Disarrange(Other);
        Disarrange(Assignment);
        File.SetUnixFileMode(project.At(Assignment), mode);

        Assert.Equal($"{Assignment}\n{Other}\n", project.Run("fmt").Output);

        Assert.Equal(mode, File.GetUnixFileMode(project.At(Assignment)));
        Assert.Equal("../../../annat/uppdrag.yaml", new FileInfo(project.At(Other)).LinkTarget);
        Assert.Equal("", project.Run("fmt").Output);
    }

    [Fact]
    public void Without_a_project_there_is_nothing_to_lay_out()
    {
        using var folder = new TemporaryFolder();

        var run = ProgramRun.In(folder.Path, "fmt");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("UPPF0004", run.Error, StringComparison.Ordinal);
    }

    /// <summary>The same file with other quotes, and its first two keys last.</summary>
    private string Disarrange(string path)
    {
        var lines = File.ReadAllLines(project.At(path)).ToList();
        var titles = lines.FindIndex(line => line.StartsWith("titel: ", StringComparison.Ordinal));
        lines[titles] = $"titel:  '{lines[titles]["titel: ".Length..]}'";
        var text = string.Join('\n', [.. lines.Skip(2), "", "", .. lines.Take(2)]);
        File.WriteAllText(project.At(path), text, new UTF8Encoding(false));
        return text;
    }
}
