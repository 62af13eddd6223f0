using System.Runtime.InteropServices;

namespace Uppfoljning.Core.Yaml;

/// <summary>
/// Files that are not files: pipes, sockets and devices, of which reading may never end. .NET tells of none of them without opening it;
/// its own native library, which is there on every Unix that .NET runs on, does.
/// </summary>
internal static partial class SpecialFile
{
    private const int KindMask = 0xF000;
    private const int RegularFile = 0x8000;
    private const int Folder = 0x4000;

    /// <summary>Whether an entry is itself a file or a folder and no link: nearly every one is, and needs no closer look. Never throws and opens nothing.</summary>
    public static bool IsPlain(FileSystemInfo entry) => OperatingSystem.IsWindows()
        ? !entry.Attributes.HasFlag(FileAttributes.ReparsePoint)
        : LStat(entry.FullName, out var status) == 0 && (status.Mode & KindMask) is RegularFile or Folder;

    /// <summary>Whether there is something that is neither a file nor a folder, at the end of any links. Never throws and opens nothing.</summary>
    public static bool Is(string path) =>
        !OperatingSystem.IsWindows() && Stat(path, out var status) == 0 && (status.Mode & KindMask) is not (RegularFile or Folder);

    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_Stat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Stat(string path, out Status status);

    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_LStat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LStat(string path, out Status status);

    /// <summary>The beginning of the library's answer, and room for the rest of it.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Status
    {
        [FieldOffset(4)]
        public int Mode;
    }
}
