using FsCheck;
using FsCheck.Fluent;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Rules;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Tests.Rules.Language;

/// <summary>Whatever a text holds, the rules about language end, throw nothing, and point inside it; and of the project's own texts they say nothing.</summary>
public sealed class LanguageProperties
{
    private static readonly DiagnosticCode[] codes =
    [
        Codes.WordsAgainstNumbers, Codes.WordsAgainstStatus, Codes.LongSentence, Codes.UnexplainedAbbreviation, Codes.DoubleBlank, Codes.ShortenedWord, Codes.FullStopMissing,
    ];

    private static readonly string[] pieces =
    [
        "uppdrag", "uppdraget", "uppdragen", "arbetet", "14", "tre", "ett", "alla", "inget", "båda", "av", "målets", "är", "har", "pågår", "försenade", "slutfört", "slutförts", "inte", "enligt plan", "nu", "i", "augusti",
        "målet", "att", "visar", "och", "varav", "hela", "KPI", "(", ")", "t.ex.", "m m", "pga", "  ", "\n", "\n\n", "- ", "| ", "|--|", "# ", "> ", "**", "*", "`", "[", "](", "\\", ".", ". ", ",", "?", "…", "a\u0308", "\U0001F600", "1.",
    ];

    [Fact]
    public void Any_words_in_any_order() => Prop.ForAll(Gen.Elements(pieces).ListOf().Select(words => string.Join(' ', words)).ToArbitrary(), text =>
    {
        var project = new TextProject().Goal(text).Assignments(1, "slutfört").Assignment(text, "försenat").Assignment(text, "slutfört");
        return codes.SelectMany(project.Check).All(found => found.Location is { } place && place.Span.Start >= 0 && place.Span.Length > 0 && place.Span.End <= place.File.Text.Length);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Nothing_is_said_of_the_projects_own_texts()
    {
        var bound = Binder.Bind(Repository.Read(ProjectFiles.Root));
        var found = RuleSet.Check(bound, new Policy(bound, givesAdvice: true, [])).Where(found => codes.Contains(found.Code));

        Assert.Empty(found.Select(fault => $"{fault.Location?.File.Path}:{fault.Location?.Start.Line}: {fault.Code} {fault.Message}"));
    }
}
