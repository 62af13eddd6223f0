using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Publishing;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>Puts new content in a file's place in one step: whoever reads it meanwhile, or after a failure, has the old content or the new, whole.</summary>
public static class FileRewriter
{
    /// <param name="projectFolder">The folder that the path starts from.</param>
    /// <param name="path">The file's path, with <c>/</c> between its parts.</param>
    /// <param name="content">What the file is to hold.</param>
    /// <returns>What went wrong; null when the file is written.</returns>
    public static Diagnostic? Write(string projectFolder, string path, ReadOnlyMemory<byte> content)
    {
        var fullPath = Path.Combine(projectFolder, path.Replace('/', Path.DirectorySeparatorChar));
        string? fresh = null;
        try
        {
            // A link stays, and what it leads to is written.
            var target = File.ResolveLinkTarget(fullPath, returnFinalTarget: true)?.FullName ?? fullPath;
            // A file that is closed to writing would give way to another all the same: that is for the folder to say.
            using (new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.Read)) { }
            fresh = Path.Combine(Path.GetDirectoryName(target)!, $".uppf-ny-{Path.GetFileName(target)}");
            File.WriteAllBytes(fresh, content.Span);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(fresh, File.GetUnixFileMode(target));
            File.Replace(fresh, target, null);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            TryDelete(fresh);
            return new Diagnostic(
                Codes.FileNotWritten,
                Location.StartOf(new SourceFile(path, "")),
                $"filen kunde inte skrivas om: {DiskFault.Explain(fault).Message}",
                "se efter att du får skriva i filen och i mappen, och att inget annat program håller filen; den är kvar som den var");
        }
    }

    private static void TryDelete(string? file)
    {
        try
        {
            if (file is not null) File.Delete(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }
}
