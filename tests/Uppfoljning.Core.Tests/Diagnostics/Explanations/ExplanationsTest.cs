using System.Text.RegularExpressions;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Diagnostics.Explanations;

namespace Uppfoljning.Core.Tests.Diagnostics.Explanations;

/// <summary>Every code is explained, in the form that the program reads, and the examples are what they say that they are.</summary>
public sealed partial class ExplanationsTest
{
    private const int MostParagraphs = 3;

    /// <summary>Codes about what is read whose examples are no file that can be put in a project, and why.</summary>
    private static readonly Dictionary<DiagnosticCode, string> withoutFile = new()
    {
        [Codes.NotUtf8] = "the fault is in the bytes, and an explanation is text",
        [Codes.FileTooLarge] = "the file would be larger than 1 MiB",
        [Codes.TooManyFiles] = "there would be 100,000 files",
        [Codes.RegisterMissing] = "the fault is that there is no file",
        [Codes.NoPlans] = "the fault is that there is no file",
    };

    /// <summary>Wrong examples that can't but give another code too.</summary>
    private static readonly Dictionary<DiagnosticCode, DiagnosticCode> alsoGives = new()
    {
        [Codes.FaultyWaiver] = Codes.ReportWithoutText,
    };

    public static TheoryData<string> All => [.. Codes.All.Select(code => code.Id)];

    public static TheoryData<string> WithFile =>
        [.. Codes.All.Where(code => code.Family is >= '1' and <= '4' && !withoutFile.ContainsKey(code)).Select(code => code.Id)];

    [Fact]
    public void Every_code_has_an_explanation_and_every_explanation_a_code()
    {
        var explained = Directory.GetFiles(ProjectFiles.At("src", "Uppfoljning.Core", "Diagnostics", "Explanations"), "*.md").Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(Codes.All.Select(code => code.Id), explained.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void An_explanation_is_short_and_plain(string id)
    {
        var explanation = ExplanationReader.Read(Codes.Find(id)!);

        Assert.Matches(Title(), explanation.Title);
        Assert.InRange(explanation.Paragraphs.Length, 1, MostParagraphs);
        Assert.All(explanation.Paragraphs, paragraph => Assert.Matches(@"^\S.*[.:]$", paragraph));
        Assert.All(explanation.Paragraphs, paragraph => Assert.DoesNotContain("  ", paragraph, StringComparison.Ordinal));
        Assert.NotEmpty(explanation.Wrong.Text);
        Assert.NotEqual((explanation.Wrong.File, explanation.Wrong.Text), (explanation.Right.File, explanation.Right.Text));
    }

    [Fact]
    public void Titles_differ() => Assert.Equal(Codes.All.Count, Codes.All.Select(code => ExplanationReader.Read(code).Title).Distinct().Count());

    [Theory]
    [MemberData(nameof(WithFile))]
    public void The_wrong_example_is_at_fault_and_the_right_one_is_not(string id)
    {
        var code = Codes.Find(id)!;
        var explanation = ExplanationReader.Read(code);

        Assert.Equal(alsoGives.TryGetValue(code, out var other) ? [code, other] : [code], Found(explanation.Wrong));
        Assert.Empty(Found(explanation.Right));
    }

    [Fact]
    public void Examples_that_are_no_file_are_named_with_the_reason() =>
        Assert.All(withoutFile.Keys, code => Assert.Null(ExplanationReader.Read(code).Wrong.File));

    [Theory]
    [InlineData("Utan titel.\n\nFel:\n\n```yaml\na\n```\n\nRätt:\n\n```yaml\nb\n```\n")]
    [InlineData("# Utan text\n\nFel:\n\n```yaml\na\n```\n\nRätt:\n\n```yaml\nb\n```\n")]
    [InlineData("# Utan rätt\n\nText.\n\nFel:\n\n```yaml\na\n```\n")]
    [InlineData("# Utan block\n\nText.\n\nFel:\n\na\n\nRätt:\n\n```yaml\nb\n```\n")]
    [InlineData("# Utan slut\n\nText.\n\nFel:\n\n```yaml\na\n```\n\nRätt:\n\n```yaml\nb\n")]
    [InlineData("# Med mer\n\nText.\n\nFel:\n\n```yaml\na\n```\n\nRätt:\n\n```yaml\nb\n```\n\nMer.\n")]
    public void What_is_not_of_the_form_is_refused(string text) =>
        Assert.Throws<FormatException>(() => ExplanationReader.Parse(Codes.UnknownStatus, text));

    [Fact]
    public void The_form_is_read()
    {
        var explanation = ExplanationReader.Parse(Codes.UnknownStatus, "# Titel\n\nEtt\nstycke.\n\nEtt till.\n\nFel:\n\n```yaml data/organ.yaml\na: 1\n\nb: 2\n```\n\nRätt:\n\n```text\nc\n```\n");

        Assert.Equal("Titel", explanation.Title);
        Assert.Equal(["Ett stycke.", "Ett till."], explanation.Paragraphs.AsEnumerable());
        Assert.Equal(new Example("yaml", "data/organ.yaml", "a: 1\n\nb: 2"), explanation.Wrong);
        Assert.Equal(new Example("text", null, "c"), explanation.Right);
    }

    private static IEnumerable<DiagnosticCode> Found(Example example)
    {
        using var project = ExplainedProject.With(example.File!, example.Text);
        return [.. AnnotatedCases.Check(project.Path).Select(diagnostic => diagnostic.Code).Distinct().OrderBy(code => code.Id, StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"^\p{Lu}[^.]{5,60}$")]
    private static partial Regex Title();
}
