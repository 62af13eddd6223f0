using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Reports;

namespace Uppfoljning.Core.Publishing;

/// <summary>
/// Puts reports' folders in place, each whole or not at all: all files are written beside them first, and then folders change names.
/// Whatever an earlier report had there is gone; if anything fails, the earlier reports are still there as they were.
/// </summary>
public static class Publisher
{
    private const string LockName = ".uppf-lås";

    /// <param name="parent">The folder that holds the period folders; made where it does not exist.</param>
    /// <param name="publication">What is put there.</param>
    /// <returns>What went wrong; null when everything is in place.</returns>
    public static Diagnostic? Publish(string parent, Publication publication)
    {
        ImmutableArray<FolderNames> names = [.. publication.Folders.Select(folder => FolderNames.Of(parent, folder.Name))];
        try
        {
            if (File.Exists(parent)) return IsFile(parent);
            Directory.CreateDirectory(parent);
            // Two builds at a time would take each other's folders. A killed process holds no lock, whether or not the file stays.
            using var held = TryLock(Path.Combine(parent, LockName));
            if (held is null) return Fault($"ett annat bygge pågår i {parent}", "vänta tills det är klart och kör igen");
            Leftovers.CleanUp(parent);
            if (WhyNot(parent, publication) is { } refusal) return refusal;
            foreach (var (folder, place) in publication.Folders.Zip(names)) WriteAll(place.Fresh, folder.Files);
            foreach (var folder in names) FolderSwap.Replace(folder);
            if (publication.Index is { } index) IndexPage.Write(parent, index);
            else if (publication.IsWhole) IndexPage.Delete(parent);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            foreach (var folder in names) Folder.TryDelete(folder.Fresh);
            return Failed(parent, publication, fault);
        }
    }

    /// <summary>What stands in the way of a publication, without touching anything; null where nothing does.</summary>
    public static Diagnostic? Rehearse(string parent, Publication publication)
    {
        try
        {
            return File.Exists(parent) ? IsFile(parent) : WhyNot(parent, publication);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Failed(parent, publication, fault);
        }
    }

    /// <summary>Asked before anything is put in place, so that what is someone else's stops all of it.</summary>
    private static Diagnostic? WhyNot(string parent, Publication publication)
    {
        foreach (var folder in publication.Folders)
        {
            var target = Path.Combine(parent, folder.Name);
            if (IsForeign(target)) return Fault($"{target} finns redan och är ingen rapport", "flytta det som ligger där, eller välj en annan plats med --out");
        }
        return publication.Index is null ? null : IndexPage.Refuse(parent);
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

    private static Diagnostic IsFile(string parent) => Fault($"{parent} är en fil, så rapporten får inte plats där", "ange en mapp med --out");

    private static Diagnostic Failed(string parent, Publication publication, Exception fault)
    {
        var (message, help) = DiskFault.Explain(fault);
        return Fault($"rapporten kunde inte läggas i {(publication.Folders is [var only] ? Path.Combine(parent, only.Name) : parent)}: {message}", help);
    }

    private static Diagnostic Fault(string message, string help) => new(Codes.PublishingFailed, null, message, help);
}
