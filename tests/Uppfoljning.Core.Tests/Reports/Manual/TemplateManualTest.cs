using System.Text.RegularExpressions;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Reports.Themes;

namespace Uppfoljning.Core.Tests.Reports.Manual;

/// <summary>The manual for template writers does what it says: its examples are run, from top to bottom, and what they print is compared.</summary>
public sealed partial class TemplateManualTest : IDisposable
{
    private const string Example = "webb/prov.sbn-html";

    private readonly ManualExamples examples = new();

    public void Dispose() => examples.Dispose();

    /// <summary>A template with a file's name is that file; one without is a page of its own. What follows is what it prints.</summary>
    [Fact]
    public void Every_example_prints_what_the_manual_shows()
    {
        var shown = 0;
        ManualBlock? template = null;
        foreach (var block in TemplateManual.Blocks())
        {
            if (block.Language == "scriban")
            {
                Assert.True(template is null or { File: not "" }, $"Exemplet på rad {template?.Line} visar inte vad det ger.");
                template = block;
                examples.Add(block.File.Length > 0 ? block.File : Example, block.Text);
            }
            else if (block.Language is "html" or "text")
            {
                Assert.NotNull(template);
                var printed = examples.Run(template.File.Length > 0 ? template.File : Example).TrimEnd();
                Assert.True(block.Text == printed, $"Exemplet på rad {template.Line} ger i stället:\n{printed}");
                template = null;
                shown++;
            }
        }
        Assert.True(template is null or { File: not "" });
        Assert.True(shown > 20, $"{shown} exempel");
    }

    [Fact]
    public void Every_theme_that_the_manual_shows_is_one()
    {
        var themes = TemplateManual.Blocks().Where(block => block.Language == "yaml").ToList();

        Assert.NotEmpty(themes);
        Assert.All(themes, theme =>
        {
            examples.Add(ThemeReader.FileName, theme.Text);
            Assert.Empty(ThemeReader.Read(examples.Templates).Diagnostics);
        });
    }

    [Fact]
    public void Every_file_that_the_manual_names_is_there_or_shown()
    {
        var shown = TemplateManual.Blocks().Select(block => block.File).ToHashSet();
        var named = NamedFile().Matches(TemplateManual.Text).Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.True(named.Count > 8);
        Assert.All(named, file => Assert.True(shown.Contains(file) || Path.Exists(ProjectFiles.At(["templates", .. file.Split('/')])), file));
    }

    [Fact]
    public void Every_function_of_ours_has_a_row_and_an_example()
    {
        var functions = TemplateFunctions.For(ExampleReports.Own.Register).Keys;
        var code = string.Join('\n', TemplateManual.Blocks().Where(block => block.Language == "scriban").Select(block => block.Text));

        Assert.Equal(functions, Rows("Våra egna funktioner").Select(row => row[0].Split(' ')[0]));
        Assert.All(functions, function => Assert.Matches($@"(?<![\wåäö.$]){function}(?![\wåäö.:])", code));
    }

    [Fact]
    public void Every_built_in_function_that_the_manual_names_is_there()
    {
        var groups = Rows("Språkets funktioner").ToList();

        Assert.Equal(["array", "date", "html", "math", "object", "regex", "string", "timespan"], groups.Select(row => row[0]).Order(StringComparer.Ordinal));
        Assert.All(groups, row =>
        {
            examples.Add(Example, $"{{{{ object.keys {row[0]} | array.join ' ' }}}}");
            Assert.Empty(row[1..].Except(examples.Run(Example).Split(' ')));
        });
    }

    /// <summary>It is for those who write templates: no report is made of it, and no project gets it from the program.</summary>
    [Fact]
    public void The_manual_is_not_a_template_of_the_program() => Assert.DoesNotContain("README.md", TemplateStore.BuiltIn.Names());

    /// <summary>The names in backticks of each row of the table under a heading.</summary>
    private static IEnumerable<string[]> Rows(string heading) =>
        TemplateManual.Text.Split($"\n## {heading}\n")[1].Split("\n## ")[0].Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => Name().Matches(line).Select(match => match.Groups[1].Value).ToArray());

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Name();

    [GeneratedRegex(@"[`""]((?:(?:webb|pdf|meningar|typsnitt)/|tema\.yaml)[^`""\s]*)[`""]")]
    private static partial Regex NamedFile();
}
