namespace Uppfoljning.Core.Yaml;

/// <summary>Where symbolic links lead, every one on the way followed. Never throws.</summary>
public static class LinkCheck
{
    /// <summary>More links than this, one after another, are taken for a circle.</summary>
    private const int MaxLinks = 40;

    /// <summary>Whether an entry is really outside a folder, by a link at its end or on the way, or leads nowhere but in a circle.</summary>
    public static bool LeadsOut(FileSystemInfo entry, string root) =>
        RealPath(entry.FullName) is not { } real
        || RealPath(Path.GetFullPath(root)) is not { } realRoot
        || !real.StartsWith(Path.EndsInDirectorySeparator(realRoot) ? realRoot : realRoot + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Whether following an entry's links never comes to an end.</summary>
    public static bool LeadsInCircle(FileSystemInfo entry) => RealPath(entry.FullName) is null;

    /// <summary>A full path without links in it; null where they lead in a circle.</summary>
    private static string? RealPath(string path)
    {
        var real = Path.GetPathRoot(path) ?? "";
        var left = new Stack<string>();
        PushParts(left, path);
        var links = 0;
        while (left.TryPop(out var part))
        {
            if (part is "" or ".") continue;
            if (part == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }
            var next = Path.Combine(real, part);
            if (TargetOf(next) is not { } target)
            {
                real = next;
                continue;
            }
            if (++links > MaxLinks) return null;
            if (Path.IsPathRooted(target)) real = Path.GetPathRoot(target) ?? "";
            PushParts(left, target);
        }
        return real;
    }

    private static void PushParts(Stack<string> left, string path)
    {
        var parts = path[(Path.GetPathRoot(path)?.Length ?? 0)..].Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        for (var i = parts.Length - 1; i >= 0; i--) left.Push(parts[i]);
    }

    private static string? TargetOf(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
