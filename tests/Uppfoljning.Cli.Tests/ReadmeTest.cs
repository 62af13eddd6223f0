using System.Text;
using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests;

/// <summary>README does what it says: its commands are run, its changes made and its outputs compared, from top to bottom in one copy.</summary>
public sealed class ReadmeTest : IDisposable
{
    /// <summary>What <c>./build.sh</c> does once it has built; another test holds the script to it.</summary>
    private const string MainJob = "uppf build --period 2023-08";

    private readonly ExampleProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Every_command_prints_what_README_says()
    {
        var commands = 0;
        foreach (var (language, text) in Blocks())
        {
            if (language == "diff") Apply(text);
            if (language != "console") continue;
            foreach (var command in text.Split("$ ", StringSplitOptions.RemoveEmptyEntries))
            {
                var line = command[..command.IndexOf('\n', StringComparison.Ordinal)];
                var run = project.Run((line == "./build.sh" ? MainJob : line).Split(' ')[1..]);
                Assert.Equal(command[(line.Length + 1)..].TrimEnd(), (run.Output + run.Error).TrimEnd());
                commands++;
            }
        }
        Assert.Equal(6, commands);
    }

    [Fact]
    public void The_main_job_of_the_script_is_the_one_that_is_run() =>
        Assert.Contains("uppf.dll " + MainJob["uppf ".Length..] + "\n", File.ReadAllText(ProjectFiles.At("build.sh")), StringComparison.Ordinal);

    [Fact]
    public void Every_file_that_README_names_is_there()
    {
        var readme = File.ReadAllText(ProjectFiles.At("README.md"));
        var named = System.Text.RegularExpressions.Regex.Matches(readme, @"`((?:data|templates|src|tests)/[^`]*)`|\]\((?!https?:)([^)]+)\)")
            .Select(match => match.Groups[1].Value + match.Groups[2].Value);

        Assert.All(named, path => Assert.True(Path.Exists(ProjectFiles.At(path.Split('/'))), path));
    }

    private static IEnumerable<(string Language, string Text)> Blocks()
    {
        string? language = null;
        var text = new StringBuilder();
        foreach (var line in File.ReadLines(ProjectFiles.At("README.md")))
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                text.Append(line).Append('\n');
                continue;
            }
            if (language is not null) yield return (language, text.ToString());
            language = language is null ? line[3..] : null;
            text.Clear();
        }
    }

    /// <summary>Puts each line that is added in the place of the one that is taken away, in the file that the block names.</summary>
    private void Apply(string diff)
    {
        var lines = diff.Split('\n');
        var removed = lines.Skip(1).Where(line => line.StartsWith('-')).Select(line => line[1..]);
        var added = lines.Where(line => line.StartsWith('+')).Select(line => line[1..]);
        foreach (var (from, to) in removed.Zip(added)) project.Change(lines[0]["--- ".Length..], from, to);
    }
}
