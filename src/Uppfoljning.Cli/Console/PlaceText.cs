using System.Globalization;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Cli.Console;

/// <summary>A place as people and editors write it: <c>data/organ.yaml:17:13</c>.</summary>
internal static class PlaceText
{
    public static string Of(Location location) =>
        string.Create(CultureInfo.InvariantCulture, $"{Harmless.Line(location.File.Path)}:{location.Start.Line}:{location.Start.Column}");
}
