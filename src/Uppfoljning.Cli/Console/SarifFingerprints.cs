using System.Security.Cryptography;
using System.Text;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Cli.Console;

/// <summary>
/// What a result is known by from one run to the next, though lines are added above it: its code, file and keys, the text that it points at,
/// and which of its likes in the file it is.
/// </summary>
internal sealed class SarifFingerprints
{
    public const string Name = "uppf/v1";

    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    public string Of(Diagnostic diagnostic)
    {
        var location = diagnostic.Location;
        var subject = location is null ? diagnostic.Message : location.File.Text[location.Span.Start..Math.Min(location.Span.End, location.File.Text.Length)];
        var parts = string.Join('\n', diagnostic.Code.Id, location?.File.Path, location?.Path, subject);
        seen[parts] = seen.GetValueOrDefault(parts) + 1;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(parts));
        return $"{Convert.ToHexStringLower(hash, 0, 16)}:{seen[parts]}";
    }
}
