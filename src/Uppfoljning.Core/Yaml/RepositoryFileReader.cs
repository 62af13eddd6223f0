using System.Buffers;
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
            if (ReadText(found) is not { } text)
                return Refuse(found, Codes.FileTooLarge, "filen är större än 1 MiB", "dela upp texten eller lägg bilagor utanför data/");
            var yaml = text.Fault is null ? YamlReader.Read(text.Source) : new YamlFile(text.Source, null, [text.Fault]);
            return new Diagnosed<RepositoryFile>(new RepositoryFile(found.Kind, found.Plan, found.Goal, found.Name, yaml), yaml.Diagnostics);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refuse(found, Codes.FileNotReadable, "filen går inte att läsa", "se efter att du får läsa den och att inget annat program håller den");
        }
    }

    /// <summary>Null where there are more than may be. Reads also what another program has open, and locks nothing.</summary>
    private static (SourceFile Source, Diagnostic? Fault)? ReadText(FoundFile found)
    {
        using var file = File.OpenHandle(found.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var length = RandomAccess.GetLength(file);
        if (length > MaxBytes) return null;
        var rented = ArrayPool<byte>.Shared.Rent((int)length);
        try
        {
            var bytes = rented.AsSpan(0, (int)length);
            var read = 0;
            while (read < bytes.Length && RandomAccess.Read(file, bytes[read..], read) is > 0 and var more) read += more;
            return Utf8Text.Decode(found.Path, bytes[..read]);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static Diagnosed<RepositoryFile> Refuse(FoundFile found, DiagnosticCode code, string message, string help)
    {
        var source = new SourceFile(found.Path, "");
        var fault = new Diagnostic(code, Location.StartOf(source), message, help);
        return new Diagnosed<RepositoryFile>(Unread(found, fault), [fault]);
    }

    private static RepositoryFile Unread(FoundFile found, Diagnostic fault) =>
        new(found.Kind, found.Plan, found.Goal, found.Name, new YamlFile(fault.Location!.File, null, [fault]));
}
