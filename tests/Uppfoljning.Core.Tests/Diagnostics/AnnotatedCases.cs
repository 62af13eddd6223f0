using System.Globalization;
using System.Text;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Rules;
using Uppfoljning.Core.Rules.Waivers;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Tests.Diagnostics;

/// <summary>
/// Each folder under Cases/ is laid over Cases/_bas/, which is without faults, and checked for 2023-08, advice asked for. What is found is held
/// in diagnoser.verified.txt: the line, the mark under the fault, and the message. ta-bort.txt lists what the case takes away.
/// </summary>
public sealed class AnnotatedCases
{
    private static readonly string cases = ProjectFiles.At("tests", "Uppfoljning.Core.Tests", "Cases");

    public static TheoryData<string> Names =>
        [.. Directory.GetDirectories(cases).Select(folder => Path.GetFileName(folder)).Where(name => name != "_bas").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_finds_just_what_it_says(string name)
    {
        using var project = new TemporaryFolder().Add(Path.Combine(cases, "_bas")).Add(Path.Combine(cases, name));
        var removed = project.At("ta-bort.txt");
        if (File.Exists(removed)) foreach (var path in File.ReadAllLines(removed)) Remove(project.At(path));

        Golden.VerifyFile(Print(Check(project.Path)), Path.Combine(cases, name, "diagnoser.verified.txt"));
    }

    /// <summary>As the program does it with --advice, where no template is used.</summary>
    internal static List<Diagnostic> Check(string folder)
    {
        var repository = Repository.Read(folder);
        var bound = Binder.Bind(repository);
        var waivers = WaiverReader.Read(repository);
        var policy = new Policy(bound, givesAdvice: true, waivers.Value);
        var month = new Month(2023, 8);
        var rules = bound.FollowUp.PlansWith(month).FirstOrDefault() is { } plan ? RuleSet.Check(bound, policy, [(plan, month)]) : RuleSet.Check(bound, policy);
        List<Diagnostic> found = [.. repository.Diagnostics, .. bound.Diagnostics, .. waivers.Diagnostics, .. rules];
        found.AddRange([.. policy.UnusedWaivers(found, code => !code.IsAboutOutput)]);
        return [.. found.Select(policy.Judge).OfType<Diagnostic>().Order(DiagnosticOrder.Instance)];
    }

    private static void Remove(string path)
    {
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        else File.Delete(path);
    }

    private static string Print(List<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Place(diagnostic.Location)}: {diagnostic.Severity} {diagnostic.Code}: {diagnostic.Message}\n");
            if (diagnostic.Location is { Span.Length: > 0 } location)
            {
                var length = Math.Max(1, location.End.Line == location.Start.Line ? location.Span.Length : 1);
                text.Append(CultureInfo.InvariantCulture, $"    {Shorten(location.File.LineText(location.Start.Line))}\n");
                text.Append(CultureInfo.InvariantCulture, $"    {new string(' ', location.Start.Column - 1)}{new string('^', length)} {location.Path}\n");
            }
            foreach (var related in diagnostic.Related) text.Append(CultureInfo.InvariantCulture, $"    se {Place(related.Location)}: {related.Message}\n");
            text.Append(CultureInfo.InvariantCulture, $"    hjälp: {diagnostic.Help}\n\n");
        }
        return text.ToString();
    }

    private static string Place(Location? location) =>
        location is null ? "utan fil" : string.Create(CultureInfo.InvariantCulture, $"{location.File.Path}:{location.Start.Line}:{location.Start.Column}");

    private static string Shorten(string line) => line.Length > 120 ? line[..120] + "…" : line;
}
