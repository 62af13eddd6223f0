using Uppfoljning.Core.Model;
using Uppfoljning.Core.Reports.Templates;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Tests.Reports;

/// <summary>Templates come from the project's folder, else from the program, and from nowhere else.</summary>
public sealed class TemplateStoreTest : IDisposable
{
    private static readonly Register register = new("Kommunen", "kommunfullmäktige", []);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("../tema.yaml")]
    [InlineData("webb/../../tema.yaml")]
    [InlineData("/etc/hostname")]
    [InlineData("C:\\tema.yaml")]
    [InlineData("webb\\mal.sbn-html")]
    [InlineData("webb//mal.sbn-html")]
    [InlineData("")]
    public void No_name_leads_elsewhere(string name) => Assert.Null(new TemplateStore(folder.Path).Find(name));

    [Fact]
    public void The_projects_own_goes_before_the_built_in()
    {
        Write("tema.yaml", "format: uppf/1");
        var templates = new TemplateStore(folder.Path);

        Assert.Equal("format: uppf/1", templates.Find("tema.yaml")?.Source.Text);
        Assert.True(templates.Find("webb/mal.sbn-html")?.IsBuiltIn);
    }

    [Fact]
    public void A_link_that_leads_out_is_a_fault_and_not_replaced()
    {
        using var other = new TemporaryFolder();
        File.WriteAllText(other.At("tema.yaml"), "format: uppf/1");
        File.CreateSymbolicLink(folder.At("tema.yaml"), other.At("tema.yaml"));

        Assert.Equal("länken leder ut ur templates/", new TemplateStore(folder.Path).Find("tema.yaml")?.Fault?.Message);
    }

    [Theory]
    [InlineData("{{ include 'saknas.sbn' }}", "1:4", "finns inte")]
    [InlineData("{{ include 'trasig.sbn' }}", "2:7", "")]
    [InlineData("{{ data.namm }}", "1:9", "namm")]
    [InlineData("{{ data.namn = 'ändrat' }}", "1:9", "")]
    [InlineData("{{ date.now }}", "1:4", "")]
    [InlineData("{{ [1] | markdown }}", "1:10", "här behövs en text, men det här är en lista")]
    [InlineData("{{ 'KS' | uppräkning }}", "1:11", "här behövs en lista, men det här är en text, \"KS\"")]
    [InlineData("{{ 'tre' | tal_i_ord }}", "1:12", "här behövs ett heltal, men det här är en text, \"tre\"")]
    [InlineData("{{ null | datum }}", "1:11", "här behövs ett datum, men värdet saknas")]
    [InlineData("{{ if false }}{{ end }} ", "1:1", "mallen ger ingen text alls")]
    [InlineData("{{ while true }}{{ end }}", "1:4", "")]
    [InlineData("{{ x = 'a' }}{{ for i in 1..60 }}{{ x = x + x }}{{ end }}{{ x }}", "1", "")]
    public void A_fault_has_its_place(string text, string place, string message)
    {
        Write("prov.sbn", text);
        Write("trasig.sbn", "\n{{ if }}{{ end }}");

        var rendered = TemplateRenderer.RenderText(new TemplateStore(folder.Path), "prov.sbn", Data(), register);

        var fault = Assert.Single(rendered.Diagnostics);
        Assert.Null(rendered.Value);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.StartsWith(place, $"{fault.Location?.Start.Line}:{fault.Location?.Start.Column}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ 1234.5 }}", "1234.5")]
    [InlineData("{{ 13 | tal_i_ord }} {{ 1 | tal_i_ord }}", "13 ett")]
    [InlineData("{{ 1 | böj 'uppdrag' 'flera' }}", "uppdrag")]
    [InlineData("{{ '2023-08' | månad }}", "augusti 2023")]
    [InlineData("{{ '2023-08-01' | datum }}", "1\u00A0augusti 2023")]
    [InlineData("{{ ['ö', 'å', 'z', 'b10', 'b2'] | array.sort | array.join ' ' }}", "b2 b10 z å ö")]
    [InlineData("{{ data.namn }}", "<b>")]
    public void Functions_speak_Swedish(string text, string expected)
    {
        Write("prov.sbn", text);

        var rendered = TemplateRenderer.RenderText(new TemplateStore(folder.Path), "prov.sbn", Data(), register);

        Assert.Empty(rendered.Diagnostics);
        Assert.Equal(expected, rendered.Value);
    }

    private void Write(string name, string text) => File.WriteAllText(folder.At(name), text);

    private static ScriptObject Data() => new() { ["data"] = new ScriptObject { ["namn"] = "<b>", IsReadOnly = true } };
}
