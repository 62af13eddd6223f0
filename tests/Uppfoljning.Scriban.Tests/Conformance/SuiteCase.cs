using System.Text.RegularExpressions;

namespace Uppfoljning.Scriban.Tests.Conformance;

/// <summary>A template of the suite with what Scriban makes of it.</summary>
public sealed partial record SuiteCase(string Name, string Template, string Expected)
{
    public bool IsError => Expected.StartsWith("text(", StringComparison.Ordinal);

    /// <summary>Line and column of each fault of the template itself, in order.</summary>
    public string ExpectedPlaces => PlacesIn(Expected);

    public static IReadOnlyList<SuiteCase> ReadAll()
    {
        var root = ProjectFiles.Shared("scriban-cases")!;
        return [.. Directory.EnumerateFiles(root, "*.out.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(output => new SuiteCase(
                Path.GetRelativePath(root, output)[..^".out.txt".Length].Replace('\\', '/'),
                File.ReadAllText(output[..^".out.txt".Length] + ".txt"),
                Unix(File.ReadAllText(output))))];
    }

    public static string PlacesIn(string messages) => string.Join(' ', Place().Matches(messages).Select(match => match.Value));

    public static string Unix(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    [GeneratedRegex(@"^text\(\d+,\d+\)", RegexOptions.Multiline)]
    private static partial Regex Place();
}
