using System.ComponentModel;
using System.Diagnostics;

namespace Uppfoljning.Core.Workflow.Git;

/// <summary>The git revision that a project folder stands at.</summary>
/// <param name="Id">The full commit id.</param>
/// <param name="IsChanged">Whether anything under <c>data/</c> or <c>templates/</c> differs from it; null where git could not tell.</param>
public sealed record GitRevision(string Id, bool? IsChanged)
{
    /// <summary>Null without git, outside a repository, and before the first commit.</summary>
    public static GitRevision? Read(string projectFolder)
    {
        var id = Run(projectFolder, "rev-parse", "--verify", "--quiet", "HEAD");
        if (id is null) return null;
        // New files count, whatever the user has set git to show.
        var changes = Run(projectFolder, "-c", "status.showUntrackedFiles=normal", "status", "--porcelain", "--", "data", "templates");
        return new GitRevision(id.Trim(), changes is null ? null : !string.IsNullOrWhiteSpace(changes));
    }

    /// <summary>What git printed; null where it is absent or said no.</summary>
    private static string? Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        try
        {
            using var process = Process.Start(start);
            if (process is null) return null;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (Exception fault) when (fault is Win32Exception or IOException)
        {
            return null;
        }
    }
}
