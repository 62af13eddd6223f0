namespace Uppfoljning.Core.Publishing;

/// <summary>What a build that was cut short left beside the reports.</summary>
internal static class Leftovers
{
    /// <summary>Half-made reports go; an old report that was moved away, and whose place is empty, comes back.</summary>
    public static void CleanUp(string parent)
    {
        foreach (var old in Directory.GetDirectories(parent, FolderNames.OldPrefix + "*"))
        {
            var target = Path.Combine(parent, Path.GetFileName(old)[FolderNames.OldPrefix.Length..]);
            if (Path.Exists(target)) Folder.Delete(old);
            else Directory.Move(old, target);
        }
        foreach (var fresh in Directory.GetDirectories(parent, FolderNames.FreshPrefix + "*")) Folder.Delete(fresh);
        foreach (var page in Directory.GetFiles(parent, FolderNames.FreshPrefix + "*")) File.Delete(page);
    }
}
