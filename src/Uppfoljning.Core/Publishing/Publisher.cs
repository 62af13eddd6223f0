using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports;

namespace Uppfoljning.Core.Publishing;

/// <summary>
/// Puts a report's folder in place, whole or not at all: the files are written beside it first, and then the two folders change names.
/// Whatever an earlier report had there is gone; if anything fails, the earlier report is still there as it was.
/// </summary>
public static class Publisher
{
    private const string LockName = ".uppf-lås";

    /// <param name="parent">The folder that holds the period folders; made where it does not exist.</param>
    /// <param name="name">The report's own folder in it, such as 2023-08.</param>
    /// <param name="files">Everything that the folder is to hold.</param>
    /// <returns>What went wrong; null when the report is in place.</returns>
    public static Diagnostic? Publish(string parent, string name, ImmutableArray<OutputFile> files)
    {
        var target = Path.Combine(parent, name);
        var fresh = Path.Combine(parent, $".uppf-ny-{name}");
        var old = Path.Combine(parent, $".uppf-gammal-{name}");
        try
        {
            if (File.Exists(parent)) return Fault($"{parent} är en fil, så rapporten får inte plats där", "ange en mapp med --out");
            Directory.CreateDirectory(parent);
            // Two builds at a time would take each other's folders. A killed process holds no lock, whether or not the file stays.
            using var held = TryLock(Path.Combine(parent, LockName));
            if (held is null) return Fault($"ett annat bygge pågår i {parent}", "vänta tills det är klart och kör igen");
            Recover(target, fresh, old);
            if (IsForeign(target)) return Fault($"{target} finns redan och är ingen rapport", "flytta det som ligger där, eller välj en annan plats med --out");
            WriteAll(fresh, files);
            FolderSwap.Replace(target, fresh, old);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Folder.TryDelete(fresh);
            var (message, help) = DiskFault.Explain(fault);
            return Fault($"rapporten kunde inte läggas i {target}: {message}", help);
        }
    }

    /// <summary>Null where another process has it.</summary>
    private static FileStream? TryLock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    /// <summary>Cleans up after a build that was cut short: an old report that was moved away comes back.</summary>
    private static void Recover(string target, string fresh, string old)
    {
        if (Directory.Exists(old) && !Path.Exists(target)) Directory.Move(old, target);
        Folder.Delete(old);
        Folder.Delete(fresh);
    }

    /// <summary>A folder with something in it but no manifest was not made here, and is not ours to throw away.</summary>
    private static bool IsForeign(string target) =>
        File.Exists(target)
        || (Directory.Exists(target) && !File.Exists(Path.Combine(target, Manifest.FileName)) && Directory.EnumerateFileSystemEntries(target).Any());

    private static void WriteAll(string folder, ImmutableArray<OutputFile> files)
    {
        // Names that differ in case alone are one file in Windows.
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            if (!seen.Add(file.Path)) throw new InvalidOperationException($"Två filer skulle heta {file.Path}.");
            var path = Path.Combine(folder, file.Path.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.Span);
        }
    }

    private static Diagnostic Fault(string message, string help) => new(Codes.PublishingFailed, null, message, help);
}
