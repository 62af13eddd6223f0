using System.Collections.Immutable;

namespace Uppfoljning.Core.Text;

/// <summary>Names of devices, which no file or folder can have in Windows, whatever comes after a dot.</summary>
public static class WindowsNames
{
    private static readonly ImmutableArray<string> devices =
        ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(number => new[] { $"com{number}", $"lpt{number}" })];

    /// <param name="name">Without its ending.</param>
    public static bool IsRefused(string name) => devices.Contains(name, StringComparer.OrdinalIgnoreCase);
}
