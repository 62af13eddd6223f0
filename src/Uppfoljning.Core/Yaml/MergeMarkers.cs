using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>Lines that git leaves where two changes met and no one has chosen between them.</summary>
internal static class MergeMarkers
{
    private const string Ours = "<<<<<<<";
    private const string Base = "|||||||";
    private const string Middle = "=======";
    private const string Theirs = ">>>>>>>";

    /// <summary>One fault for each conflict, at its first marker, with the others as related.</summary>
    public static ImmutableArray<Diagnostic> Find(SourceFile source)
    {
        if (!source.Text.Contains(Ours, StringComparison.Ordinal) && !source.Text.Contains(Theirs, StringComparison.Ordinal)) return [];
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        List<Location> conflict = [];
        var isOpen = false;
        for (var line = 1; line <= source.LineCount; line++)
        {
            if (MarkerOn(source.LineText(line)) is not { } marker) continue;
            if (marker == Ours)
            {
                if (isOpen) found.Add(Report(conflict));
                conflict.Clear();
                isOpen = true;
            }
            conflict.Add(new Location(source, new TextSpan(source.OffsetAt(line, 1), source.LineText(line).Length)));
            if (marker != Theirs) continue;
            found.Add(Report(conflict));
            conflict.Clear();
            isOpen = false;
        }
        // What is left without a beginning or an end may as well be a line of signs that someone drew.
        if (isOpen) found.Add(Report(conflict));
        return found.ToImmutable();
    }

    private static string? MarkerOn(string line) => line.Length == 0 ? null : line[0] switch
    {
        '<' when Is(line, Ours) => Ours,
        '|' when Is(line, Base) => Base,
        '=' when line == Middle => Middle,
        '>' when Is(line, Theirs) => Theirs,
        _ => null,
    };

    private static bool Is(string line, string marker) =>
        line.StartsWith(marker, StringComparison.Ordinal) && (line.Length == marker.Length || line[marker.Length] == ' ');

    private static Diagnostic Report(List<Location> places) =>
        new(Codes.MergeMarker, places[0], "en sammanslagning i git är inte färdig", "välj vad som ska stå kvar, och ta bort raderna som börjar med <<<<<<<, ======= och >>>>>>>")
        {
            Related = [.. places.Skip(1).Select(place => new RelatedPlace(place, Describe(place)))],
        };

    private static string Describe(Location place) => place.File.Text[place.Span.Start] switch
    {
        '|' => "här börjar texten som den var före båda ändringarna",
        '=' => "här börjar den andra ändringen",
        _ => "här slutar den andra ändringen",
    };
}
