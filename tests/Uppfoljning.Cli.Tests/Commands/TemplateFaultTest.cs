using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Commands;

/// <summary>Faults in templates, told by the same printers as faults in data, with what the template was writing about.</summary>
public sealed class TemplateFaultTest : IDisposable
{
    private readonly ExampleProject project = new ExampleProject().WithTemplates();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("webb/delar/uppdrag.sbn-html", "$u")]
    [InlineData("pdf/delar/uppdrag.sbn-html", "u")]
    public void A_fault_says_which_assignment_was_being_rendered(string template, string variable)
    {
        project.Change($"templates/{template}", $"{{{{ {variable}.titel }}}}", $"{{{{ if {variable}.id == 'uppdrag-14'; {variable}.titell; end }}}}");

        var errors = Build();

        Assert.Contains($"templates/{template}:4:", errors, StringComparison.Ordinal);
        Assert.Contains($"fel UPPF5002: \"{variable}\" har inget som heter \"titell\"", errors, StringComparison.Ordinal);
        Assert.Contains("hjälp: menade du \"titel\"?", errors, StringComparison.Ordinal);
        Assert.Contains("/fokusmal-1/uppdrag-14.yaml:5:8: felet uppstod för det här uppdraget", errors, StringComparison.Ordinal);
        Assert.Contains("1 fel", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("webb/mal.sbn-html", "{{- målord = plan.målord -}}", "{{ detta_mål.namnet }}")]
    [InlineData("webb/index.sbn-html", "{{ include \"webb/delar/andringar.sbn-html\" -}}", "{{ for ett_mål in mål; ett_mål.namnet; end }}")]
    [InlineData("pdf/mal.sbn-html", "<html", "{{ detta_mål.namnet }}<html")]
    public void A_fault_says_which_goal_was_being_rendered(string template, string from, string to)
    {
        project.Change($"templates/{template}", from, to);

        Assert.Contains("/fokusmal-1/mal.yaml:4:8: felet uppstod för det här målet", Build(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_a_sentence_says_which_goal_it_was_about()
    {
        project.Change("templates/meningar/standard.sbn", "del.räkneord", "del.räkneordd");

        Assert.Contains("/fokusmal-1/mal.yaml:4:8: felet uppstod för det här målet", Build(), StringComparison.Ordinal);
    }

    /// <summary>The code would be printed on the page for citizens to read.</summary>
    [Theory]
    [InlineData("webb/mal.sbn-html", "<h1>{{ detta_mål.titel }}", "<h1>{ detta_mål.titel }}")]
    [InlineData("webb/delar/status.sbn-html", "{{- if $.status -}}", "{{- if $.status -}} $.status.id }}")]
    public void Code_that_has_lost_its_opening_braces_is_told_of(string template, string from, string to)
    {
        project.Change($"templates/{template}", from, to);

        var errors = Build();

        Assert.Contains($"templates/{template}:", errors, StringComparison.Ordinal);
        Assert.Contains("fel UPPF5001: \"}}\" står i texten, utanför koden", errors, StringComparison.Ordinal);
        Assert.Contains("1 fel", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Style_sheets_and_escaped_text_may_have_braces()
    {
        project.Change("templates/webb/stil.sbn-css", ":root", "@media print{a{color:#000}}\n:root");
        project.Change("templates/webb/mal.sbn-html", "<h1>", "<h1>{%{ {{ x }} }%}{{ '}}' }}");

        Assert.Equal(0, project.Run("build", "--period", "2023-08").ExitCode);
    }

    [Fact]
    public void All_faults_of_a_template_are_told_in_one_run()
    {
        File.WriteAllText(project.At("templates/webb/index.sbn-html"), "{{ fro x in mål }}{{ x.titel }}{{ end }}\n{{ 1 + }}\n{{ if totalt }}\n<p>{{ kommun <p>{{ period.namn }}\n{{ [1, 2 }}\n");

        var errors = Build();

        foreach (var place in new[] { "1:4", "2:8", "3:4", "4:4", "5:10" })
            Assert.Contains($"templates/webb/index.sbn-html:{place}: fel UPPF5001", errors, StringComparison.Ordinal);
        Assert.Contains("5 fel", errors, StringComparison.Ordinal);
    }

    private string Build()
    {
        var run = project.Run("build", "--period", "2023-08");
        Assert.Equal(1, run.ExitCode);
        return run.Error;
    }
}
