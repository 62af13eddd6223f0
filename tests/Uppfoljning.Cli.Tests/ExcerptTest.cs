using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests;

/// <summary>The line shown under a message stands still and fits, whatever it holds.</summary>
public sealed class ExcerptTest : IDisposable
{
    private const string Assignment = "data/mal-och-budget-2023/fokusmal-1/uppdrag-17.yaml";
    private readonly ExampleProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Characters_that_a_terminal_obeys_are_not_sent_to_it()
    {
        project.Change(Assignment, "titel: Se", "titel: \u001b[31mSe\u202E");

        var run = project.Run("status", "--period", "2023-08");

        Assert.Contains("U+001B", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Error);
        Assert.DoesNotContain('\u202E', run.Error);
    }

    [Fact]
    public void A_long_line_is_cut_around_the_fault()
    {
        project.Change(Assignment, "ansvariga: [KS]", $"ansvariga: [{string.Concat(Enumerable.Repeat("KS, ", 500))}KSS]");

        var run = project.Run("status", "--period", "2023-08");
        var lines = run.Error.Split('\n');

        Assert.Contains("organet \"KSS\" finns inte", lines[0], StringComparison.Ordinal);
        Assert.All(lines.Skip(1), line => Assert.InRange(line.Length, 0, 200));
        Assert.Equal("KSS", lines[1].Substring(lines[2].IndexOf('^', StringComparison.Ordinal), 3));
    }
}
