using Uppfoljning.Pdf.Tests.Sample;
using Uppfoljning.Tests.Support.Pdf;

namespace Uppfoljning.Pdf.Tests;

public class TableTests
{
    private static readonly PdfRule[] Rules =
    [
        new("p", new PdfStyle { SpaceBefore = 0, SpaceAfter = 0 }),
        new("td", new PdfStyle { PaddingLeft = 3, PaddingRight = 3, BorderBottom = new PdfBorder(0.5, PdfColor.Black) }),
        new("th", new PdfStyle { PaddingLeft = 3, PaddingRight = 3 }),
        new(".tal", new PdfStyle { TextAlign = PdfTextAlign.Right }),
    ];

    [Fact]
    public void Structure() => Golden.Verify(Samples.Read(
        "<table><caption>Status</caption><thead><tr><th scope=\"col\">Mål</th><th>Antal</th></tr></thead>"
        + "<tbody><tr><th scope=\"row\">Ett</th><td>1</td></tr><tr><td colspan=\"2\">Båda</td></tr></tbody><tfoot><tr><td>Summa</td><td></td></tr></tfoot></table>", Samples.SmallPage(Rules)).Structure());

    [Fact]
    public void The_head_is_repeated_as_an_artifact_and_tagged_once()
    {
        var file = Samples.Read(Table(60), Samples.SmallPage(Rules));
        Assert.True(file.Pages.Count > 2);
        for (var page = 0; page < file.Pages.Count; page++)
        {
            var head = Assert.Single(file.Texts, text => text.Page == page && text.Text == "Nämnd");
            Assert.Equal(page == 0, head.Id is not null);
        }
        Assert.Equal(1, file.Structure().Split("THead").Length - 1);
        Assert.Equal(61, file.Structure().Split("TR\n").Length - 1);
    }

    [Fact]
    public void A_last_row_is_not_alone_on_its_page()
    {
        for (var rows = 15; rows < 45; rows++)
        {
            var file = Samples.Read(Table(rows), Samples.SmallPage(Rules));
            var last = file.Pages.Count - 1;
            Assert.True(file.Texts.Count(text => text.Page == last && text.Text.StartsWith("rad", StringComparison.Ordinal)) > 1);
        }
    }

    [Fact]
    public void A_row_higher_than_the_page_goes_on_over_the_next()
    {
        var file = Samples.Read($"<table><thead><tr><th>Nämnd</th><th>Text</th></tr></thead><tbody><tr><td>först</td><td>{Samples.Words(400)}</td></tr><tr><td>sist</td><td>kort</td></tr></tbody></table>", Samples.SmallPage(Rules));
        Assert.True(file.Pages.Count >= 3);
        Assert.Contains("ord400", file.ReadingText(), StringComparison.Ordinal);
        Assert.All(file.Texts.Where(text => text.Id is not null), text => Assert.InRange(text.Y, 50, 350));
        Assert.Equal(3, file.Structure().Split("TR\n").Length - 1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(9)]
    [InlineData(30)]
    public void Text_stays_within_its_cell(int columns)
    {
        var html = "<table><tbody><tr>" + string.Concat(Enumerable.Range(0, columns).Select(_ => "<td>Samhällsbyggnadsnämnden och omsorgsnämnden 2023-08-31</td>")) + "</tr></tbody></table>";
        var file = Samples.Read(html, Samples.SmallPage(Rules));
        var edges = file.Rects.Select(rect => rect.X).Distinct().Order().ToList();
        Assert.Equal(columns, edges.Count);
        foreach (var text in file.Texts.Where(text => text.Id is not null))
        {
            var cell = file.Rects.Where(rect => rect.X <= text.X + 0.01).MaxBy(rect => rect.X)!;
            // A single letter may be wider than the narrowest of cells.
            if (text.Text.Trim('\u00AD', ' ').Length > 1) Assert.InRange(text.X + text.Ink, cell.X, cell.X + cell.Width + 0.05);
        }
    }

    [Fact]
    public void A_column_of_few_words_keeps_them_on_a_line()
    {
        var row = $"<tr><td>{Samples.Words(15)}</td><td>Inte enligt plan</td></tr>";
        var file = Samples.Read($"<table><tbody>{row}{row}</tbody></table>", Samples.SmallPage(Rules));
        Assert.Contains(file.Texts, text => text.Text == "Inte enligt plan");
    }

    [Fact]
    public void One_long_word_makes_no_column_wide()
    {
        var rows = string.Concat(Enumerable.Range(0, 12).Select(i => $"<tr><td>{(i == 5 ? "Samhällsbyggnadsnämndsordförandekonferens" : "Kansliet")}</td><td>{Samples.Words(25)}</td></tr>"));
        var file = Samples.Read($"<table><tbody>{rows}</tbody></table>", Samples.SmallPage(Rules));
        var (first, second) = (file.Rects.First(), file.Rects.First(rect => rect.X > file.Rects[0].X));
        Assert.True(second.Width > first.Width * 2, $"{first.Width} och {second.Width}");
        Assert.Contains(file.Texts, text => text.Text == "Kansliet");
    }

    [Theory]
    [InlineData(300)]
    [InlineData(310)]
    [InlineData(330)]
    [InlineData(350)]
    [InlineData(370)]
    [InlineData(390)]
    public void Long_words_beside_each_other_share_the_shortage(double page)
    {
        const string row = "<tr><td>Samhällsbyggnadsnämnden</td><td>Överförmyndarnämnden</td><td class=\"tal\">1 234 567</td><td>kod</td><td>länktext</td></tr>";
        var file = Samples.Read($"<table><tbody>{row}<tr><td>kort</td><td></td><td></td><td></td><td></td></tr></tbody></table>", Samples.SmallPage(Rules) with { PageWidth = page });
        var edges = file.Rects.Select(rect => rect.X).Distinct().Order().ToList();
        int Lines(int column) => file.Texts.Count(text => text.Id is not null && text.Text != "kort" && edges.FindLastIndex(edge => edge <= text.X) == column);
        Assert.InRange(Lines(0) - Lines(1), -1, 1);
        Assert.InRange(Lines(0), 1, 4);
        if (page >= 350) Assert.Single(file.Texts, text => text.Text == "1 234 567");
    }

    [Fact]
    public void Between_short_columns_a_long_one_gets_what_they_do_not_need()
    {
        var rows = string.Concat(Enumerable.Range(1, 8).Select(i => $"<tr><td>Uppdrag {i}</td><td>{Samples.Words(20)}</td><td>Klart i december</td></tr>"));
        var file = Samples.Read($"<table><tbody>{rows}</tbody></table>", Samples.SmallPage(Rules) with { PageWidth = 450 });
        var widths = file.Rects.GroupBy(rect => rect.X).OrderBy(column => column.Key).Select(column => column.First().Width).ToList();
        Assert.True(widths[1] > widths[0] && widths[1] > widths[2], string.Join(", ", widths));
        Assert.Equal(8, file.Texts.Count(text => text.Text == "Klart i december"));
        Assert.Equal(8, file.Texts.Count(text => text.Text.StartsWith("Uppdrag ", StringComparison.Ordinal) && text.Text.Length == 9));
    }

    [Fact]
    public void Numbers_end_at_the_same_place()
    {
        var file = Samples.Read(Table(5), Samples.SmallPage(Rules));
        Assert.Single(file.Texts.Where(text => text.Id is not null && text.Text.All(char.IsDigit)).Select(text => Math.Round(text.X + text.Width, 1)).Distinct());
    }

    [Fact]
    public void Rows_of_unequal_length_are_filled_and_told_of()
    {
        var result = Samples.Render("<table><tr><th>a</th><td>b</td></tr>\n<tr><td>c</td></tr></table>");
        var finding = Assert.Single(result.Findings);
        Assert.Equal((PdfFindingKind.IrregularTable, 2), (finding.Kind, finding.Line));
        Assert.Equal(3, new ReadPdf(result.Bytes).Structure().Split("TD").Length - 1);
    }

    private static string Table(int rows) =>
        "<table><thead><tr><th scope=\"col\">Nämnd</th><th scope=\"col\" class=\"tal\">Antal</th></tr></thead><tbody>"
        + string.Concat(Enumerable.Range(1, rows).Select(i => $"<tr><td>rad {i}</td><td class=\"tal\">{i * 7}</td></tr>")) + "</tbody></table>";
}
