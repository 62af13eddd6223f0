using System.Text;
using System.Text.RegularExpressions;

namespace Uppfoljning.Tests.Support;

/// <summary>
/// An explanation's example, put where it says that it stands in a small follow-up without faults. Where a data file is there already, the
/// example's keys take the place of the same keys, and of its reports only those for the periods that it names.
/// </summary>
public static partial class ExplainedProject
{
    private const string Reports = "uppföljning:\n";

    public static TemporaryFolder With(string file, string example)
    {
        var project = new TemporaryFolder().Add(ProjectFiles.At("tests", "Uppfoljning.Core.Tests", "Diagnostics", "Explanations", "bas"));
        var path = project.At(file.Split('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, File.Exists(path) ? Merge(File.ReadAllText(path), example + "\n") : example + "\n", new UTF8Encoding(false));
        return project;
    }

    private static string Merge(string file, string example)
    {
        var named = Keys(example, TopKey());
        var merged = new StringBuilder();
        foreach (var part in Parts(file, TopKey()).Where(part => !named.Overlaps(Keys(part, TopKey())))) merged.Append(part);
        foreach (var part in Parts(example, TopKey())) merged.Append(part.StartsWith(Reports, StringComparison.Ordinal) ? Reports + OtherReports(file, part) + part[Reports.Length..] : part);
        return merged.ToString();
    }

    private static string OtherReports(string file, string example)
    {
        var reports = Parts(file, TopKey()).SingleOrDefault(part => part.StartsWith(Reports, StringComparison.Ordinal)) ?? Reports;
        var named = Keys(example, Period());
        return string.Concat(Parts(reports[Reports.Length..], Period()).Where(part => !named.Overlaps(Keys(part, Period()))));
    }

    private static HashSet<string> Keys(string text, Regex key) => [.. key.Matches(text).Select(match => match.Value)];

    /// <summary>The text cut before each key; what stands before the first is a part of its own.</summary>
    private static List<string> Parts(string text, Regex key)
    {
        List<int> cuts = [0, .. key.Matches(text).Select(match => match.Index).Where(at => at > 0), text.Length];
        return [.. cuts.Zip(cuts.Skip(1), (from, to) => text[from..to])];
    }

    [GeneratedRegex(@"^[\w-]+(?=:)", RegexOptions.Multiline)]
    private static partial Regex TopKey();

    [GeneratedRegex(@"^  \d{4}-\d{2}(?=:)", RegexOptions.Multiline)]
    private static partial Regex Period();
}
