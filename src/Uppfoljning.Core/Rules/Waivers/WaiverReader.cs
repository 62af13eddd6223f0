using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Rules.Waivers;

/// <summary>Finds the waivers among the comments of data files.</summary>
public static partial class WaiverReader
{
    /// <summary>What a comment to this program begins with; files without it need no closer look.</summary>
    private const string Mark = "uppf:";

    private const string Form = "skriv \"# uppf: tillåt UPPF3017 – skälet\"";

    public static Diagnosed<ImmutableArray<Waiver>> Read(Repository repository)
    {
        var waivers = ImmutableArray.CreateBuilder<Waiver>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var file in repository.Files.Select(file => file.Yaml).Where(file => file.Source.Text.Contains(Mark, StringComparison.Ordinal))) Read(file, waivers, diagnostics);
        return new Diagnosed<ImmutableArray<Waiver>>(waivers.ToImmutable(), diagnostics.ToImmutable());
    }

    private static void Read(YamlFile file, ImmutableArray<Waiver>.Builder waivers, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var comments = YamlComments.Find(file);
        var alone = comments.Where(comment => !comment.IsTrailing).Select(comment => file.Source.PositionAt(comment.Span.Start).Line).ToHashSet();
        var firstLine = NextLine(file.Source, alone, 0);
        foreach (var comment in comments)
        {
            if (Addressed().Match(Nfc.Compose(comment.Text)) is not { Success: true } match) continue;
            var place = new Location(file.Source, comment.Span);
            var own = place.Start.Line;
            var line = comment.IsTrailing ? own : NextLine(file.Source, alone, own);
            if (Fault(match.Groups["rest"].Value, place) is { } fault) diagnostics.Add(fault);
            else waivers.AddRange(CodesIn(match.Groups["rest"].Value).Select(code => new Waiver(code, place, line, line == firstLine)));
        }
    }

    private static int NextLine(SourceFile source, HashSet<int> comments, int after)
    {
        var line = after + 1;
        while (line < source.LineCount && (comments.Contains(line) || string.IsNullOrWhiteSpace(source.LineText(line)))) line++;
        return line;
    }

    private static Diagnostic? Fault(string rest, Location place)
    {
        if (Allows().Match(rest) is not { Success: true } match)
            return new Diagnostic(Codes.FaultyWaiver, place, "kommentaren till uppf går inte att förstå", Form);
        if (match.Groups["code"].Captures.Select(code => code.Value).FirstOrDefault(code => Codes.Find(code) is null) is { } unknown)
            return new Diagnostic(Codes.FaultyWaiver, place, $"det finns ingen regel med koden \"{unknown}\"", "skriv koden som den står i meddelandet som ska tillåtas");
        return match.Groups["reason"].Value.Any(char.IsLetterOrDigit)
            ? null
            : new Diagnostic(Codes.FaultyWaiver, place, "skälet till att varningen tillåts saknas", $"{Form}, till exempel ett beslut");
    }

    private static IEnumerable<DiagnosticCode> CodesIn(string rest) =>
        Allows().Match(rest).Groups["code"].Captures.Select(code => Codes.Find(code.Value)).OfType<DiagnosticCode>();

    [GeneratedRegex(@"^#+\s*uppf:\s*(?<rest>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Addressed();

    [GeneratedRegex(@"^tillåt\s+(?<code>UPPF\d+)(?:\s*,\s*(?<code>UPPF\d+))*(?:$|[\s–—:.-]+(?<reason>.*)$)", RegexOptions.CultureInvariant)]
    private static partial Regex Allows();
}
