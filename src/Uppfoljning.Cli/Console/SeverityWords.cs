using System.Globalization;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Cli.Console;

/// <summary>Severities in words.</summary>
internal static class SeverityWords
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "fel",
        Severity.Warning => "varning",
        _ => "råd",
    };

    public static string Count(Severity severity, int count)
    {
        var word = severity == Severity.Warning && count != 1 ? "varningar" : Of(severity);
        return string.Create(CultureInfo.InvariantCulture, $"{count} {word}");
    }
}
