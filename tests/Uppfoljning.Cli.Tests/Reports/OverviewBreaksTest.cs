using System.Globalization;
using Uppfoljning.Cli.Tests.Support;
using Uppfoljning.Tests.Support.Pdf;

namespace Uppfoljning.Cli.Tests.Reports;

/// <summary>Where pages end in the overview, whatever the size of its text: never inside the table of statuses, nor between an assignment's title and the line below it.</summary>
public sealed class OverviewBreaksTest : IDisposable
{
    private readonly ExampleProject project = new ExampleProject().WithTemplates();

    public void Dispose() => project.Dispose();

    [Fact]
    public void No_page_ends_in_the_table_of_statuses_or_below_a_title()
    {
        var size = 10.5;
        for (var next = 9.0; next <= 16; next += 0.5)
        {
            project.Change("templates/tema.yaml", Setting(size), Setting(next));
            size = next;
            var run = project.Run("build", "--period", "2023-08", "--format", "pdf");
            Assert.True(run.ExitCode == 0, run.Error);
            var texts = new ReadPdf(File.ReadAllBytes(project.At("ut/2023-08/rapport-2023-08.pdf"))).Texts.Where(text => text.Id is not null).ToList();

            var head = texts.FindIndex(text => text.Text == "Betyder");
            Assert.True(texts[head].Page == texts[texts.FindIndex(head, text => text.Text == "Summa")].Page, $"tabellen i {Setting(next)}");
            var below = Enumerable.Range(0, texts.Count).Where(i => IsBelowTitle(texts[i].Text)).ToList();
            Assert.NotEmpty(below);
            Assert.All(below, i => Assert.True(texts[i - 1].Page == texts[i].Page, $"{texts[i - 1].Text} i {Setting(next)}"));
        }
    }

    private static bool IsBelowTitle(string text) =>
        text.StartsWith("I december 2021: ", StringComparison.Ordinal) || text.StartsWith("Ny tidplan: ", StringComparison.Ordinal);

    private static string Setting(double size) => string.Create(CultureInfo.InvariantCulture, $"textstorlek: {size:0.0}");
}
