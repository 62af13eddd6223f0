using System.Runtime.InteropServices;

namespace Uppfoljning.Core.Publishing;

/// <summary>Puts one folder in another's place. On Linux in one step, so that not even a killed process leaves nothing behind.</summary>
internal static partial class FolderSwap
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>After this the target is what fresh was, and neither fresh nor old exists.</summary>
    public static void Replace(FolderNames folder)
    {
        if (!Directory.Exists(folder.Target)) Directory.Move(folder.Fresh, folder.Target);
        else if (TryExchange(folder.Fresh, folder.Target)) Folder.TryDelete(folder.Fresh);
        else ReplaceInTwoSteps(folder);
    }

    private static void ReplaceInTwoSteps(FolderNames folder)
    {
        Directory.Move(folder.Target, folder.Old);
        try
        {
            Directory.Move(folder.Fresh, folder.Target);
        }
        catch
        {
            Directory.Move(folder.Old, folder.Target);
            throw;
        }
        Folder.TryDelete(folder.Old);
    }

    private static bool TryExchange(string a, string b)
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            return RenameAt(CurrentFolder, a, CurrentFolder, b, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>renameat2(2): swaps two names at once, where the file system can.</summary>
    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt(int fromFolder, string from, int toFolder, string to, uint flags);
}
