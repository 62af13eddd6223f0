namespace Uppfoljning.Core.Diagnostics;

internal static class DiagnosticPlaces
{
    /// <summary>A fault in a template is in every file that it makes, and is told of for the first.</summary>
    public static IEnumerable<Diagnostic> OncePerPlace(this IEnumerable<Diagnostic> found)
    {
        var told = new HashSet<(DiagnosticCode, Location)>();
        return found.Where(diagnostic => diagnostic.Location is not { } place || told.Add((diagnostic.Code, place)));
    }
}
