using System.Globalization;
using Uppfoljning.Pdf.Graphics;
using Uppfoljning.Pdf.Html;
using Uppfoljning.Pdf.Tests.Sample;
using Uppfoljning.Tests.Support.Pdf;

namespace Uppfoljning.Pdf.Tests;

public class DrawingTests
{
    [Theory]
    [InlineData("M1 2L3 4", "M1,2 L3,4")]
    [InlineData("m1 2 3 4-1-1", "M1,2 L4,6 L3,5")]
    [InlineData("M1.5.5h2v-1H0V0z", "M1.5,0.5 L3.5,0.5 L3.5,-0.5 L0,-0.5 L0,0 Z")]
    [InlineData("M0 0c1 0 2 1 2 2s1 2 2 2", "M0,0 C1,0 2,1 2,2 C2,3 3,4 4,4")]
    [InlineData("M0 0q3 0 3 3t3 3", "M0,0 C2,0 3,1 3,3 C3,5 4,6 6,6")]
    [InlineData("M1 0A1 1 0 0 1 0 1", "M1,0 C1,0.552 0.552,1 0,1")]
    [InlineData("M1 0a1 1 0 01-1 1", "M1,0 C1,0.552 0.552,1 0,1")]
    [InlineData("M0 0L1 1X9", "M0,0 L1,1")]
    [InlineData("L1 1", "")]
    public void Paths_are_read(string d, string expected)
    {
        var path = SvgPath.Read(d, out var whole);
        Assert.Equal(expected, string.Join(' ', path.Select(Text)));
        Assert.Equal(!d.Contains('X', StringComparison.Ordinal) && expected != "", whole);
    }

    [Fact]
    public void An_arc_of_three_quarters_ends_where_it_should()
    {
        var path = SvgPath.Read("M2 1A1 1 0 1 1 1 0", out _);
        Assert.Equal(4, path.Count);
        Assert.Equal((1.0, 0.0), (path[^1].X, path[^1].Y));
        Assert.All(path.Skip(1), s => Assert.Equal(1, Math.Sqrt((s.X - 1) * (s.X - 1) + (s.Y - 1) * (s.Y - 1)), 0.001));
    }

    [Fact]
    public void A_drawing_is_placed_scaled_and_turned_right_side_up()
    {
        var file = Samples.Read("<div><svg viewBox=\"0 0 20 10\" role=\"img\"><title>t</title><g transform=\"translate(5 0) scale(2)\"><path d=\"M0 0L1 1\" fill=\"#ff0000\" stroke=\"none\"/></g></svg></div>");
        var content = System.Text.Encoding.ASCII.GetString(PdfObjects.Inflate((PdfData)file.Objects.Get(file.Pages[0]["Contents"])!));
        Assert.Contains("1 0 0 rg\n100 350 m\n120 330 l\nf\n", content, StringComparison.Ordinal);
    }

    [Fact]
    public void The_colour_of_the_text_is_the_current_colour()
    {
        var file = Samples.Read("<p class=\"a\"><svg aria-hidden=\"true\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\" fill=\"currentColor\"/></svg> text</p>", Samples.SmallPage(new PdfRule(".a", new PdfStyle { Color = PdfColor.Parse("#00f") })));
        Assert.Contains("/Artifact <</Type/Layout>> BDC\n0 0 1 rg\n", System.Text.Encoding.ASCII.GetString(PdfObjects.Inflate((PdfData)file.Objects.Get(file.Pages[0]["Contents"])!)), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_in_a_drawing_is_text()
    {
        var file = Samples.Read("<div><svg viewBox=\"0 0 200 20\" role=\"img\"><title>t</title><text x=\"100\" y=\"15\" text-anchor=\"middle\" font-size=\"10\">mitt</text></svg></div>");
        var text = file.Texts.Single(text => text.Text == "mitt");
        Assert.Equal(150, text.X + text.Width / 2, 0.05);
        Assert.Equal(335, text.Y, 0.01);
    }

    [Fact]
    public void Text_in_a_drawing_is_no_larger_than_the_drawing()
    {
        var file = Samples.Read("<div><svg viewBox=\"0 0 9 9\" role=\"img\"><title>t</title><text>stort</text></svg></div>");

        Assert.Equal(200, file.Texts.Single(text => text.Text == "stort").Size, 0.01);
    }

    private static string Text(PathSegment s)
    {
        string Number(double n) => (Math.Round(n, 3) + 0.0).ToString(CultureInfo.InvariantCulture);
        string Pair(double x, double y) => $"{Number(x)},{Number(y)}";
        return s.Kind switch
        {
            SegmentKind.Move => "M" + Pair(s.X, s.Y),
            SegmentKind.Line => "L" + Pair(s.X, s.Y),
            SegmentKind.Curve => $"C{Pair(s.X1, s.Y1)} {Pair(s.X2, s.Y2)} {Pair(s.X, s.Y)}",
            _ => "Z",
        };
    }
}
