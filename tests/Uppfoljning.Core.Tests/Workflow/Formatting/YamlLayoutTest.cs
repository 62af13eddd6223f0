using Uppfoljning.Core.Text;
using Uppfoljning.Core.Workflow.Formatting;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Tests.Workflow.Formatting;

/// <summary>Files before and after: NAME.fore.yaml becomes NAME.verified.yaml. The name's first word tells what kind of file it is.</summary>
public sealed class YamlLayoutTest
{
    private static readonly string cases = ProjectFiles.At("tests", "Uppfoljning.Core.Tests", "Workflow", "Formatting", "Cases");

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(cases, "*.fore.yaml").Select(file => Path.GetFileName(file)[..^".fore.yaml".Length]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_becomes_just_this(string name)
    {
        var kind = Kind(name);
        var after = Format(File.ReadAllText(Path.Combine(cases, $"{name}.fore.yaml")), kind);

        Assert.Equal(after, Format(after, kind));
        Golden.VerifyFile(after, Path.Combine(cases, $"{name}.verified.yaml"));
    }

    [Fact]
    public void The_projects_own_data_is_laid_out_so()
    {
        var formatted = Formatter.Format(Repository.Read(ProjectFiles.Root));

        Assert.Empty(formatted.Diagnostics);
        Assert.NotEmpty(formatted.Value);
        Assert.Empty(formatted.Value.Where(file => file.IsChanged).Select(file => file.Path));
    }

    /// <summary>YAML allows no more than 1,024 characters before the colon on its line.</summary>
    [Fact]
    public void A_key_too_long_for_the_line_of_its_colon_keeps_its_question_mark()
    {
        var text = $"? {new string('a', 1100)}\n: b\n";

        Assert.Equal(text, Format(text, RepositoryFileKind.Assignment));
    }

    [Theory]
    [InlineData("? ord *\n: b\n", "'ord *': b\n")]
    [InlineData("\"ord *\": c * d\n", "\"ord *\": c * d\n")]
    public void A_key_that_the_parser_would_take_for_something_else_has_quotes(string before, string after) => Assert.Equal(after, Format(before, RepositoryFileKind.Settings));

    [Theory]
    [InlineData("{}\n", "{}\n")]
    [InlineData("# a\n\n{ # b\n  # c\n} # d\n", "# a\n# b\n{}\n# c\n# d\n")]
    public void An_empty_file_in_brackets(string before, string after) => Assert.Equal(after, Format(before, RepositoryFileKind.Settings));

    private static string Format(string text, RepositoryFileKind kind)
    {
        var (formatted, diagnostics) = YamlLayout.Format(YamlReader.Read(new SourceFile("data/x.yaml", text)), kind);
        Assert.Empty(diagnostics);
        return formatted!;
    }

    internal static RepositoryFileKind Kind(string name) => name[..name.IndexOf('-', StringComparison.Ordinal)] switch
    {
        "organ" => RepositoryFileKind.Register,
        "uppf" => RepositoryFileKind.Settings,
        "plan" => RepositoryFileKind.Plan,
        "mal" => RepositoryFileKind.Goal,
        _ => RepositoryFileKind.Assignment,
    };
}
