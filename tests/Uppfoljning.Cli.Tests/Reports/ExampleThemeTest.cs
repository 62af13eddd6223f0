using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Reports;

/// <summary>A theme with other colours, typefaces, sizes and margins, and a logo: nothing of the built-in looks is left.</summary>
public sealed class ExampleThemeTest : IDisposable
{
    private static readonly string Theme = ProjectFiles.At("tests", "Uppfoljning.Cli.Tests", "Reports", "ExampleTheme");

    private readonly ExampleProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Pages_have_its_colours_typefaces_and_logo()
    {
        Build("html");
        var style = project.Read("ut/2023-08/stil.css");

        Assert.Contains("--profil: #7a1f3d;", style, StringComparison.Ordinal);
        Assert.Contains("url(\"typsnitt/Caladea-Regular.ttf\")", style, StringComparison.Ordinal);
        Assert.Contains("--rubriktypsnitt: \"Averia Sans\"", style, StringComparison.Ordinal);
        Assert.Contains("--typsnitt: \"Caladea\", \"Lato-Regular\",", style, StringComparison.Ordinal);
        Assert.Contains("<img class=\"logotyp\" src=\"logotyp.png\" alt=\"Granby kommun\">", project.Read("ut/2023-08/index.html"), StringComparison.Ordinal);
        Assert.Contains("<img class=\"logotyp\" src=\"../logotyp.png\" alt=\"Granby kommun\">", project.Read("ut/2023-08/organ/ks.html"), StringComparison.Ordinal);
        Assert.True(File.Exists(project.At("ut/2023-08/logotyp.png")));
        Assert.All(System.Text.RegularExpressions.Regex.Matches(style, "typsnitt/([^\"]+)").Select(match => match.Groups[1].Value), file => Assert.True(File.Exists(project.At($"ut/2023-08/typsnitt/{file}")), file));
    }

    [FactWhereProgram("pdffonts")]
    public void Files_have_its_typefaces_and_its_paper()
    {
        Build("pdf");
        var report = project.At("ut/2023-08/rapport-2023-08.pdf");
        var fonts = ExternalProgram.Run("pdffonts", report).Output;

        Assert.Matches(@"\+AveriaSans-Bold .* yes yes yes ", fonts);
        Assert.Matches(@"\+Caladea-Regular .* yes yes yes ", fonts);
        Assert.DoesNotContain("Lato", fonts, StringComparison.Ordinal);
        Assert.Contains("498.898 x 708.661 pts", ExternalProgram.Run("pdfinfo", report).Output, StringComparison.Ordinal);
    }

    /// <summary>Caladea has no such sign; Lato, which it falls back on, has.</summary>
    [FactWhereProgram("pdffonts")]
    public void A_character_that_its_typeface_lacks_is_taken_from_the_next()
    {
        project.Change("data/mal-och-budget-2023/fokusmal-1/uppdrag-14.yaml", "ny-tidplan: hösten 2025", "ny-tidplan: ↗ hösten 2025");

        Build("pdf");
        var report = project.At("ut/2023-08/rapport-2023-08.pdf");

        Assert.Matches(@"\+Lato-?Regular.* yes yes yes ", ExternalProgram.Run("pdffonts", report).Output);
        Assert.Contains("↗ hösten 2025", ExternalProgram.Run("pdftotext", report, "-").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fil: saknas.png\n  alternativtext: A", "3:8: fel UPPF5004: logotypen \"templates/saknas.png\" finns inte")]
    [InlineData("fil: trasig.png\n  alternativtext: A", "3:8: fel UPPF5004: logotypen \"templates/trasig.png\" går inte att använda: den är varken PNG eller JPEG")]
    [InlineData("fil: avhuggen.PNG\n  alternativtext: A", "3:8: fel UPPF5004: logotypen \"templates/avhuggen.PNG\" går inte att använda: filen är trasig")]
    [InlineData("fil: logotyp.svg\n  alternativtext: A", "3:8: fel UPPF5004: logotypen \"logotyp.svg\" är varken PNG eller JPEG")]
    [InlineData("fil: trasig.png\n  alternativtext: A\n  bredd: 300", "5:10: fel UPPF5004: logotypen är bredare än texten på papperet")]
    [InlineData("fil: trasig.png\n  alternativtext: A\nrubriktypsnitt:\n  namn: Lato \"R\"", "6:9: fel UPPF5004: rubriktypsnitt kan inte ha citattecken")]
    [InlineData("fil: trasig.png\n  alternativtext: A\nskala:\n  luft: 3", "6:9: fel UPPF5004: luft ska vara mellan 0.7 och 1.5")]
    public void What_it_says_wrong_is_told_where_it_says_it(string logo, string finding)
    {
        project.Write("templates/trasig.png", "inte en bild");
        File.WriteAllBytes(project.At("templates/avhuggen.PNG"), File.ReadAllBytes(Path.Combine(Theme, "logotyp.png"))[..200]);
        project.Write("templates/tema.yaml", $"format: uppf/1\nlogotyp:\n  {logo}\n");

        var run = project.Run("build", "--period", "2023-08", "--format", "html");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("templates/tema.yaml:" + finding, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("pdf")]
    public void A_typeface_that_is_none_is_told_of_in_every_form(string format)
    {
        project.Write("templates/typsnitt/Trasigt.ttf", "inte ett typsnitt");
        project.Write("templates/tema.yaml", "format: uppf/1\nrubriktypsnitt:\n  normal: Trasigt.ttf\n");

        var run = project.Run("build", "--period", "2023-08", "--format", format);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("templates/tema.yaml:3:11: fel UPPF5005: typsnittet \"templates/typsnitt/Trasigt.ttf\" går inte att använda: filen är inget TrueType-typsnitt", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Names as people give them; and a picture that is higher than wide keeps the title on its place.</summary>
    [Theory]
    [InlineData("Vårt märke.PNG", "V%C3%A5rt%20m%C3%A4rke.PNG")]
    [InlineData("bilder/hög.png", "bilder/h%C3%B6g.png")]
    public void A_logo_may_have_any_name(string file, string address)
    {
        project.Write($"templates/{file}", "");
        File.Copy(Path.Combine(Theme, "logotyp.png"), project.At($"templates/{file}"), overwrite: true);
        project.Write("templates/tema.yaml", $"format: uppf/1\nlogotyp:\n  fil: {file}\n  alternativtext: A\n");

        var run = project.Run("build", "--period", "2023-08");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"src=\"{address}\"", project.Read("ut/2023-08/index.html"), StringComparison.Ordinal);
        Assert.True(File.Exists(project.At($"ut/2023-08/{file}")));
    }

    /// <summary>There is no more room above the title on the cover.</summary>
    [Fact]
    public void A_logo_that_is_high_is_made_smaller()
    {
        byte[] beginningOfPicture = [0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 600 >> 8, 600 & 0xFF, 0, 200, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
        project.Write("templates/tema.yaml", "format: uppf/1\nlogotyp:\n  fil: hög.jpg\n  alternativtext: A\n  bredd: 40\n");
        File.WriteAllBytes(project.At("templates/hög.jpg"), beginningOfPicture);

        var run = project.Run("build", "--period", "2023-08", "--format", "html");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(".logotyp { display: block; width: 13.86mm;", project.Read("ut/2023-08/stil.css"), StringComparison.Ordinal);
    }

    private void Build(string format)
    {
        var run = project.Run("build", "--period", "2023-08", "--templates", Theme, "--format", format);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }
}
