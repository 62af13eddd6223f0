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

    /// <summary>The word as it follows a number.</summary>
    public static string Noun(Severity severity, int count) => severity == Severity.Warning && count != 1 ? "varningar" : Of(severity);

    public static string Count(Severity severity, int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {Noun(severity, count)}");
}
