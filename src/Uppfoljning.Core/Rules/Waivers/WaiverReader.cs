using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Rules.Waivers;

/// <summary>Finds the waivers among the comments of data files.</summary>
public static partial class WaiverReader
{
    /// <summary>One of these is in every waiver, also in one that is misspelt; files without need no closer look.</summary>
    private const string Mark = "uppf:";
    private const string AnyCode = "UPPF";

    private const string Form = "skriv \"# uppf: tillåt UPPF3017 – skälet\"";

    public static Diagnosed<ImmutableArray<Waiver>> Read(Repository repository)
    {
        var waivers = ImmutableArray.CreateBuilder<Waiver>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var file in repository.Files.Select(file => file.Yaml).Where(MayHaveWaivers)) Read(file, waivers, diagnostics);
        return new Diagnosed<ImmutableArray<Waiver>>(waivers.ToImmutable(), diagnostics.ToImmutable());
    }

    private static bool MayHaveWaivers(YamlFile file) =>
        file.Source.Text.Contains(Mark, StringComparison.Ordinal) || file.Source.Text.Contains(AnyCode, StringComparison.Ordinal);

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
            if (Fault(match, place) is { } fault) diagnostics.Add(fault);
            else waivers.AddRange(CodesIn(match.Groups["rest"].Value).Select(code => new Waiver(code, place, line, LastLine(file, line), line == firstLine)));
        }
    }

    /// <summary>Where the text that begins on a line ends; the line itself where none does.</summary>
    private static int LastLine(YamlFile file, int line) =>
        TextsIn(file.Root!).Where(text => file.Source.PositionAt(text.Span.Start).Line == line)
            .Select(text => file.Source.PositionAt(text.Span.Start + file.Source.Text.AsSpan(text.Span.Start, text.Span.Length).TrimEnd().Length).Line)
            .Append(line).Max();

    private static IEnumerable<YamlScalar> TextsIn(YamlNode node) => node switch
    {
        YamlScalar text => [text],
        YamlSequence list => list.Items.SelectMany(TextsIn),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => TextsIn(entry.Value)),
        _ => [],
    };

    private static int NextLine(SourceFile source, HashSet<int> comments, int after)
    {
        var line = after + 1;
        while (line < source.LineCount && (comments.Contains(line) || string.IsNullOrWhiteSpace(source.LineText(line)))) line++;
        return line;
    }

    private static Diagnostic? Fault(Match addressed, Location place)
    {
        if (addressed.Groups["misspelt"].Success || Allows().Match(addressed.Groups["rest"].Value) is not { Success: true } match)
            return new Diagnostic(Codes.FaultyWaiver, place, "kommentaren till uppf går inte att förstå", Form);
        if (match.Groups["code"].Captures.Select(code => code.Value).FirstOrDefault(code => Codes.Find(code) is null) is { } unknown)
            return new Diagnostic(Codes.FaultyWaiver, place, $"det finns ingen regel med koden \"{unknown}\"", "skriv koden som den står i meddelandet som ska tillåtas");
        return match.Groups["reason"].Value.Any(char.IsLetterOrDigit)
            ? null
            : new Diagnostic(Codes.FaultyWaiver, place, "skälet till att varningen tillåts saknas", $"{Form}, till exempel ett beslut");
    }

    private static IEnumerable<DiagnosticCode> CodesIn(string rest) =>
        Allows().Match(rest).Groups["code"].Captures.Select(code => Codes.Find(code.Value)).OfType<DiagnosticCode>();

    /// <summary>A comment to this program, or one that was meant to be.</summary>
    [GeneratedRegex(@"^#+\s*(?:uppf:\s*(?<rest>.*)|(?<misspelt>(?i:uppf)?\s*:?\s*(?i:till[åa]t)\s+(?i:uppf)\d.*))$", RegexOptions.CultureInvariant)]
    private static partial Regex Addressed();

    [GeneratedRegex(@"^tillåt\s+(?<code>UPPF\d+)(?:[\s,]+(?<code>UPPF\d+))*(?:$|[\s–—:.-]+(?<reason>.*)$)", RegexOptions.CultureInvariant)]
    private static partial Regex Allows();
}
