namespace Uppfoljning.Cli.Commands;

/// <summary>Finds the follow-up repository that a command is about.</summary>
internal static class ProjectFolder
{
    /// <summary>The folder given, else the nearest one at or above the current that holds <c>data/</c>.</summary>
    public static string Find(string? given, string currentFolder)
    {
        if (given is not null)
        {
            var folder = Path.GetFullPath(given, currentFolder);
            if (HasData(folder)) return Path.TrimEndingDirectorySeparator(folder);
            throw new UsageException($"det finns ingen mapp data/ i {given}", "ange mappen som data/ ligger i");
        }
        for (var folder = new DirectoryInfo(currentFolder); folder is not null; folder = folder.Parent)
        {
            if (HasData(folder.FullName)) return folder.FullName;
        }
        throw new UsageException("det finns ingen mapp data/ här eller ovanför", "gå till mappen med uppföljningen, eller ange den med --project");
    }

    private static bool HasData(string folder) => Directory.Exists(Path.Combine(folder, "data"));
}
