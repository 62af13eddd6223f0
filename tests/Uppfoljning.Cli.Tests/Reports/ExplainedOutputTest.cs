using System.Text.Json.Nodes;
using Uppfoljning.Cli.Tests.Support;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Diagnostics.Explanations;
using Uppfoljning.Core.Reports.Templates;

namespace Uppfoljning.Cli.Tests.Reports;

/// <summary>The examples of codes about templates, theme and output: a report is built with the wrong one and with the right one.</summary>
public sealed class ExplainedOutputTest
{
    [Theory]
    [InlineData("UPPF5001")]
    [InlineData("UPPF5002")]
    [InlineData("UPPF5003")]
    [InlineData("UPPF5004")]
    [InlineData("UPPF5005")]
    [InlineData("UPPF6001")]
    [InlineData("UPPF6002")]
    [InlineData("UPPF6003")]
    [InlineData("UPPF6004")]
    [InlineData("UPPF6005")]
    [InlineData("UPPF6006")]
    [InlineData("UPPF6007")]
    [InlineData("UPPF6008")]
    [InlineData("UPPF6009")]
    public void The_wrong_example_is_at_fault_and_the_right_one_is_not(string id)
    {
        var explanation = ExplanationReader.Read(Codes.Find(id)!);

        Assert.Equal([id], Found(explanation.Wrong));
        Assert.Empty(Found(explanation.Right));
    }

    [FactWhereProgram("ln")]
    public void A_template_that_leads_elsewhere_is_not_replaced_by_the_one_that_is_built_in()
    {
        using var project = ExplainedProject.With("templates/webb/index.sbn-html", "");
        File.Move(project.At("templates", "webb", "index.sbn-html"), project.At("index.sbn-html"));
        File.CreateSymbolicLink(project.At("templates", "webb", "index.sbn-html"), "../../index.sbn-html");

        Assert.Equal([Codes.TemplateNotReadable.Id], Found(project.Path));
    }

    private static string[] Found(Example example)
    {
        using var project = ExplainedProject.With(example.File!, Whole(example));
        File.Copy(ProjectFiles.At("tests", "Uppfoljning.Cli.Tests", "Reports", "ExampleTheme", "logotyp.png"), Path.Combine(Directory.CreateDirectory(project.At("templates")).FullName, "logotyp.png"));
        return Found(project.Path);
    }

    /// <summary>Lines of a template stand last in the one that is built in; a theme is what it says, and all else is as usual.</summary>
    private static string Whole(Example example) => example.Language == "html"
        ? TemplateStore.BuiltIn.Find(example.File!["templates/".Length..])!.Source.Text + example.Text
        : example.Text;

    private static string[] Found(string folder)
    {
        var run = ProgramRun.In(folder, "build", "--period", "2023-08", "--output-format", "json");
        return [.. JsonNode.Parse(run.Output)!["diagnostics"]!.AsArray().Select(diagnostic => (string)diagnostic!["code"]!).Distinct()];
    }
}
