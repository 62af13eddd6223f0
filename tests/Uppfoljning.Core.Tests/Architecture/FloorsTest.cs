using System.Text.RegularExpressions;

namespace Uppfoljning.Core.Tests.Architecture;

/// <summary>Floors are one-way: each folder of Core uses those above it in the list, and nothing else.</summary>
public sealed partial class FloorsTest
{
    private static readonly string[] floors =
        ["Text", "Markdown", "Diagnostics", "Yaml", "Model", "Binding", "Statistics", "Rules", "Reports", "Publishing", "Workflow"];

    /// <summary>Uses that the order of the list would allow, but that the design forbids.</summary>
    private static readonly (string From, string To)[] forbidden =
    [
        ("Model", "Yaml"), ("Model", "Diagnostics"), ("Statistics", "Yaml"), ("Statistics", "Diagnostics"), ("Statistics", "Binding"),
        ("Reports.Html", "Reports.Pdf"), ("Reports.Html", "Reports.Data"), ("Reports.Pdf", "Reports.Html"),
        ("Reports.Pdf", "Reports.Data"), ("Reports.Data", "Reports.Html"), ("Reports.Data", "Reports.Pdf"),
        ("Reports.Html", "Reports.Docx"), ("Reports.Pdf", "Reports.Docx"), ("Reports.Data", "Reports.Docx"),
        ("Reports.Docx", "Reports.Html"), ("Reports.Docx", "Reports.Pdf"), ("Reports.Docx", "Reports.Data"),
    ];

    [Fact]
    public void No_folder_uses_one_below_it()
    {
        var wrong =
            from use in Uses("Uppfoljning.Core")
            let user = Array.IndexOf(floors, use.From.Split('.')[0])
            let used = Array.IndexOf(floors, use.To.Split('.')[0])
            where user >= 0 && (used > user || forbidden.Any(pair => IsOrIsIn(use.From, pair.From) && IsOrIsIn(use.To, pair.To)))
            select $"{use.File} använder {use.To}";

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("Uppfoljning.Scriban")]
    [InlineData("Uppfoljning.Pdf")]
    public void Ground_floor_knows_no_other_project(string project)
    {
        var wrong = Sources(project).Where(file => OtherProject().Matches(File.ReadAllText(file)).Any(use => use.Value != project));

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("YamlDotNet", "Uppfoljning.Core", "Yaml")]
    [InlineData("Markdig", "Uppfoljning.Core", "Markdown")]
    [InlineData("CsvHelper", "Uppfoljning.Core", "Reports/Data")]
    [InlineData("System.Xml", "Uppfoljning.Core", "Reports/Docx")]
    [InlineData("System.Diagnostics", "Uppfoljning.Core", "Workflow/Git")]
    public void A_library_lives_in_one_place(string library, string project, string folder)
    {
        var home = ProjectFiles.At("src", project, folder.Replace('/', Path.DirectorySeparatorChar));
        var wrong = Sources(project).Where(file => !file.StartsWith(home, StringComparison.Ordinal)
            && Regex.IsMatch(File.ReadAllText(file), $@"^using {Regex.Escape(library)}\b(?!\.CodeAnalysis)", RegexOptions.Multiline));

        Assert.Empty(wrong);
    }

    private static IEnumerable<(string File, string From, string To)> Uses(string project) =>
        from file in Sources(project)
        let text = File.ReadAllText(file)
        let own = Namespace().Match(text).Groups[1].Value
        from Match use in Using().Matches(text)
        select (Path.GetFileName(file), own, use.Groups[1].Value);

    private static bool IsOrIsIn(string name, string folder) => name == folder || name.StartsWith(folder + ".", StringComparison.Ordinal);

    private static IEnumerable<string> Sources(string project) =>
        Directory.EnumerateFiles(ProjectFiles.At("src", project), "*.cs", SearchOption.AllDirectories);

    [GeneratedRegex(@"^namespace Uppfoljning\.Core\.([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^using (?:static )?Uppfoljning\.Core\.([\w.]+?);", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"Uppfoljning\.(?:Scriban|Pdf|Core|Cli)\b")]
    private static partial Regex OtherProject();
}
