using System.Text.RegularExpressions;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Core.Reports.Themes;

namespace Uppfoljning.Core.Tests.Reports.Manual;

/// <summary>The manual for template writers does what it says: its examples are run, from top to bottom, and what they print is compared.</summary>
public sealed partial class TemplateManualTest : IDisposable
{
    private readonly ManualExamples examples = new();

    public void Dispose() => examples.Dispose();

    /// <summary>
    /// A template with a file's name is that file; one without is a page of its own. What follows is what it prints.
    /// After a change to a file follows what is then found on the page.
    /// </summary>
    [Fact]
    public void Every_example_prints_what_the_manual_shows()
    {
        var shown = 0;
        ManualBlock? template = null;
        string? changed = null;
        foreach (var block in TemplateManual.Blocks())
        {
            switch (block.Language)
            {
                case "scriban":
                    AssertShown(template);
                    (template, changed) = (block, null);
                    if (block.File.Length > 0) examples.Add(block.File, block.Text);
                    break;
                case "diff":
                    AssertShown(template);
                    (template, changed) = (null, examples.Change(ManualChange.Read(block.Text)));
                    break;
                case "html" or "text" when template is not null:
                    var printed = template.File.Length > 0 ? examples.Run(template.File) : examples.RunText(template.Text);
                    Assert.True(block.Text == printed, $"Exemplet på rad {template.Line} ger i stället:\n{printed}");
                    template = null;
                    shown++;
                    break;
                case "html":
                    Assert.Contains(block.Text, changed, StringComparison.Ordinal);
                    changed = null;
                    shown++;
                    break;
                default:
                    Assert.Equal("yaml", block.Language);
                    break;
            }
        }
        AssertShown(template);
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
    public void Every_link_within_the_manual_leads_to_one_heading()
    {
        var headings = Heading().Matches(TemplateManual.Text).Select(match => Anchor(match.Groups[1].Value)).ToList();
        var links = InnerLink().Matches(TemplateManual.Text).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Single(headings, link));
    }

    /// <summary>It is for those who write templates: no report is made of it, and no project gets it from the program.</summary>
    [Fact]
    public void The_manual_is_not_a_template_of_the_program() => Assert.DoesNotContain("README.md", TemplateStore.BuiltIn.Names());

    private static void AssertShown(ManualBlock? template) =>
        Assert.True(template is null or { File: not "" }, $"Exemplet på rad {template?.Line} visar inte vad det ger.");

    /// <summary>As GitHub makes it: small letters, no signs, hyphens for blanks.</summary>
    private static string Anchor(string heading) => NoLetter().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"[`""]((?:(?:webb|pdf|meningar|typsnitt)/|tema\.yaml)[^`""\s]*)[`""]")]
    private static partial Regex NamedFile();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\(#([^)]+)\)")]
    private static partial Regex InnerLink();

    [GeneratedRegex(@"[^\w -]")]
    private static partial Regex NoLetter();
}
