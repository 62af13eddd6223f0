namespace Uppfoljning.Core.Tests.Reports.Manual;

/// <summary>A change that the manual tells to make: lines of a file, with signs before those that go and those that come.</summary>
internal sealed record ManualChange(string File, string Before, string After)
{
    public static ManualChange Read(string diff)
    {
        var lines = diff.Split('\n');
        return new ManualChange(lines[0]["--- ".Length..], Lines('-'), Lines('+'));

        string Lines(char sign) => string.Concat(lines.Skip(1).Where(line => line[0] == ' ' || line[0] == sign).Select(line => line[1..] + "\n"));
    }
}
