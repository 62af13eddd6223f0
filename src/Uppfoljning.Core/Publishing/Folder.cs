namespace Uppfoljning.Core.Publishing;

/// <summary>Removing folders that may or may not be there.</summary>
internal static class Folder
{
    public static void Delete(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    /// <summary>What can't be removed now, held open by some program, goes with the next build: it changes nothing of what came before.</summary>
    public static void TryDelete(string folder)
    {
        try
        {
            Delete(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }
}
