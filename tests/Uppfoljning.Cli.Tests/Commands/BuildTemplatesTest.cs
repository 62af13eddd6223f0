using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Commands;

/// <summary>Templates are tried as templates/README.md says.</summary>
public sealed class BuildTemplatesTest : IDisposable
{
    private const string Template = "webb/delar/periodnamn.sbn-html";

    private readonly ExampleProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void A_template_of_the_project_goes_before_the_program_s()
    {
        Write("templates", "Läget just nu");

        Assert.Equal(0, project.Run("build", "--period", "2023-08").ExitCode);
        Assert.Contains("<h1>Läget just nu</h1>", project.Read("ut/2023-08/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Templates_of_another_folder_are_tried_beside_the_report()
    {
        Write("templates", "Läget just nu");
        Write("mallprov", "Ett prov");

        Assert.Equal(0, project.Run("build", "--period", "2023-08", "--templates", "mallprov", "--out", "prov").ExitCode);
        Assert.Contains("<h1>Ett prov</h1>", project.Read("prov/2023-08/index.html"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(project.At("ut")));
    }

    /// <summary>What the folder lacks is the program's own, not the project's.</summary>
    [Fact]
    public void Templates_of_another_folder_are_not_mixed_with_the_project_s()
    {
        Write("templates", "Läget just nu");
        Directory.CreateDirectory(project.At("mallprov"));

        Assert.Equal(0, project.Run("build", "--period", "2023-08", "--templates", "mallprov", "--out", "prov").ExitCode);
        Assert.Contains("<h1>Delårsuppföljning per augusti 2023</h1>", project.Read("prov/2023-08/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_templates_that_is_not_there_is_wrong_use()
    {
        var run = project.Run("build", "--period", "2023-08", "--templates", "mallprov");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("mappen mallprov finns inte", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_other_templates_is_told_where_they_are_and_not_in_the_projects_own()
    {
        project.WithTemplates();
        project.Write("prov/mallar/tema.yaml", "format: uppf/1\nfärger:\n  text: blå\n");

        var run = project.Run("build", "--period", "2023-08", "--templates", "prov/mallar");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("prov/mallar/tema.yaml:3:9: fel UPPF2003", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_report_is_made_of_the_manual()
    {
        project.WithTemplates();

        Assert.Equal(0, project.Run("build", "--period", "2023-08").ExitCode);
        Assert.True(File.Exists(project.At("templates/README.md")));
        Assert.Contains("\"templates/tema.yaml\"", project.Read("ut/2023-08/manifest.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("README", project.Read("ut/2023-08/manifest.json"), StringComparison.Ordinal);
    }

    private void Write(string folder, string text)
    {
        var path = project.At($"{folder}/{Template}");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
