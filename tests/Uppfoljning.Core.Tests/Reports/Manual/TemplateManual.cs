using System.Text.RegularExpressions;

namespace Uppfoljning.Core.Tests.Reports.Manual;

/// <summary>templates/README.md: what it shows, and its section that is made from the views.</summary>
internal static partial class TemplateManual
{
    private const string Start = "<!-- Listan görs av programmets vyer. Ändra beskrivningarna i src/Uppfoljning.Core/Reports/Views/descriptions.md. -->\n\n";
    private const string End = "<!-- Här slutar listan. -->\n";

    public static string Path { get; } = ProjectFiles.At("templates", "README.md");

    public static string Text => File.ReadAllText(Path);

    /// <summary>The whole file with the section in its place.</summary>
    public static string WithData(string section)
    {
        var text = Text;
        var (start, end) = (text.IndexOf(Start, StringComparison.Ordinal) + Start.Length, text.IndexOf(End, StringComparison.Ordinal));
        Assert.True(start >= Start.Length && end >= start, "README har inte de två raderna som listan står mellan.");
        return text[..start] + section + text[end..];
    }

    public static IEnumerable<ManualBlock> Blocks()
    {
        var lines = Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal)) continue;
            var end = Array.IndexOf(lines, "```", i + 1);
            var words = lines[i][3..].Split(' ');
            yield return new ManualBlock(words[0], words.ElementAtOrDefault(1) ?? "", string.Join('\n', lines[(i + 1)..end]), i + 1);
            i = end;
        }
    }

    /// <summary>The text under a heading, with the smaller headings below it.</summary>
    public static string Section(string heading) => Text.Split($"\n## {heading}\n")[1].Split("\n## ")[0];

    /// <summary>The rows under a heading that begin with code and what it prints.</summary>
    public static IEnumerable<ManualRow> Rows(string heading) =>
        Row().Matches(Section(heading)).Select(row => new ManualRow(row.Groups[1].Value.Replace("\\|", "|", StringComparison.Ordinal), row.Groups[2].Value));

    [GeneratedRegex(@"^\| `([^`]+)` \| `([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
