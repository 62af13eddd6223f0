using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Cli.Commands;

/// <summary>Finds the follow-up repository that a command is about.</summary>
internal static class ProjectFolder
{
    /// <summary>The folder given, else the nearest one at or above the current that holds <c>data/</c>.</summary>
    public static Diagnosed<string?> Find(string? given, string currentFolder)
    {
        if (given is not null)
        {
            var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(given, currentFolder));
            return HasData(folder) ? Found(folder) : Fault($"det finns ingen mapp data/ i {given}", "ange mappen som data/ ligger i");
        }
        for (var folder = new DirectoryInfo(currentFolder); folder is not null; folder = folder.Parent)
        {
            if (HasData(folder.FullName)) return Found(folder.FullName);
        }
        return Fault("det finns ingen mapp data/ här eller ovanför", "gå till mappen med uppföljningen, eller ange den med --project");
    }

    private static bool HasData(string folder) => Directory.Exists(Path.Combine(folder, "data"));

    private static Diagnosed<string?> Found(string folder) => new(folder, []);

    private static Diagnosed<string?> Fault(string message, string help) => new(null, [UsageFaults.New(message, help)]);
}
