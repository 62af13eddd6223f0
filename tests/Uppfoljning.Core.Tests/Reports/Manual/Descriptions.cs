using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Reports.Themes;

namespace Uppfoljning.Core.Tests.Reports.Manual;

/// <summary>The sentences beside the views. Those about the theme's colours are told with tema.yaml already.</summary>
internal static class Descriptions
{
    private const string ColourNames = "färgnamn";

    public static IReadOnlyList<KindDescription> All { get; } = [.. Read()];

    private static IEnumerable<KindDescription> Read()
    {
        var text = File.ReadAllText(ProjectFiles.At("src", "Uppfoljning.Core", "Reports", "Views", "descriptions.md"));
        foreach (var part in text.Split("\n## ").Skip(1))
        {
            var lines = part.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var words = lines[0].Split(", ");
            var members = lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..].Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1]);
            yield return new KindDescription(words[0], words[^1], lines[1], words[0] == ColourNames ? Colours() : members);
        }
    }

    private static Dictionary<string, string> Colours() =>
        ((MapShape)ThemeReader.Shape.Find("färger")!.Shape).Fields.ToDictionary(field => field.Key, field => field.Description);
}
