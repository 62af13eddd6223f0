using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>One file from disk to tree.</summary>
internal static class RepositoryFileReader
{
    /// <summary>1 MiB (format.md, Limits).</summary>
    private const long MaxBytes = 1 << 20;

    public static Diagnosed<RepositoryFile> Read(FoundFile found)
    {
        if (found.Refused is { } refused) return new Diagnosed<RepositoryFile>(Unread(found, refused), []);
        try
        {
            if (ReadBytes(found.FullPath) is not { } bytes)
                return Refuse(found, Codes.FileTooLarge, "filen är större än 1 MiB", "dela upp texten eller lägg bilagor utanför data/");
            var (source, fault) = Utf8Text.Decode(found.Path, bytes);
            var yaml = fault is null ? YamlReader.Read(source) : new YamlFile(source, null, [fault]);
            return new Diagnosed<RepositoryFile>(new RepositoryFile(found.Kind, found.Plan, found.Goal, found.Name, bytes, yaml), yaml.Diagnostics);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refuse(found, Codes.FileNotReadable, "filen går inte att läsa", "se efter att du får läsa den och att inget annat program håller den");
        }
    }

    /// <summary>Null where there are more than may be. Reads also what another program has open, and locks nothing.</summary>
    private static byte[]? ReadBytes(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var length = RandomAccess.GetLength(file);
        if (length > MaxBytes) return null;
        var bytes = new byte[length];
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(read), read) is > 0 and var more) read += more;
        return read == bytes.Length ? bytes : bytes[..read];
    }

    private static Diagnosed<RepositoryFile> Refuse(FoundFile found, DiagnosticCode code, string message, string help)
    {
        var source = new SourceFile(found.Path, "");
        var fault = new Diagnostic(code, Location.StartOf(source), message, help);
        return new Diagnosed<RepositoryFile>(Unread(found, fault), [fault]);
    }

    private static RepositoryFile Unread(FoundFile found, Diagnostic fault) =>
        new(found.Kind, found.Plan, found.Goal, found.Name, default, new YamlFile(fault.Location!.File, null, [fault]));
}
