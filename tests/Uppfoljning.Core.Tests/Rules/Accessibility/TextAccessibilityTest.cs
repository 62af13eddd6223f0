using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Tests.Rules.Accessibility;

/// <summary>The rules about links, tables and headings in texts, each on texts that it marks and texts that it does not.</summary>
public sealed class TextAccessibilityTest
{
    [Theory]
    [InlineData("Läs [](https://a.se).", "[](https://a.se)")]
    [InlineData("Läs [ ](https://a.se).", "[ ](https://a.se)")]
    [InlineData("Planen finns [här][1].\n\n[1]: https://a.se", "här")]
    [InlineData("Planen finns [här][].\n\n[här]: https://a.se", "här")]
    [InlineData("Planen finns [här].\n\n[här]: https://a.se", "här")]
    [InlineData("Planen finns. [Läs  mer](https://a.se)", "Läs  mer")]
    [InlineData("Planen finns. [Läs\nmer](https://a.se)", "Läs\n        mer")]
    [InlineData("Planen finns **[här](https://a.se)**.", "här")]
    [InlineData("Planen finns [**här**](https://a.se).", "här")]
    [InlineData("Planen finns [*h*är](https://a.se).", "h*är")]
    [InlineData("Planen finns [`här`](https://a.se).", "`här`")]
    [InlineData("Planen finns på <https://a.se/plan>.", "https://a.se/plan")]
    [InlineData("Planen finns på [https://a.se/plan](https://a.se/plan).", "https://a.se/plan")]
    [InlineData("Planen finns på [www.a.se/plan](https://a.se/plan).", "www.a.se/plan")]
    [InlineData("- [här](https://a.se)\n- [skolplanen](https://a.se)", "här")]
    [InlineData("| Plan | Länk |\n| --- | --- |\n| Skolor | [pdf](https://a.se) |", "pdf")]
    [InlineData("Planen finns [här](https://a.se) och [där](https://b.se).", "här där")]
    public void A_link_that_says_nothing_is_marked(string text, string marked) => Assert.Equal(marked, string.Join(' ', Marked(text, Codes.LinkSaysNothing)));

    [Theory]
    [InlineData("Skriv `[här](https://a.se)`.")]
    [InlineData("Skriv \\[här](https://a.se).")]
    [InlineData("Det står [här] i planen, men [1] i bilagan.")]
    [InlineData("![](https://a.se/bild.png) och ![här](https://a.se/bild.png)")]
    [InlineData("[![](https://a.se/bild.png)](https://a.se)")]
    [InlineData("Skriv till <anna@a.se> eller [anna@a.se](mailto:anna@a.se).")]
    [InlineData("Se [mer om skolorna](https://a.se).")]
    public void Another_link_and_what_is_no_link_is_not(string text) => Assert.Empty(Marked(text, Codes.LinkSaysNothing));

    [Theory]
    [InlineData("Se mer")]
    [InlineData("denna sida")]
    [InlineData("den här sidan")]
    [InlineData("webbplats")]
    [InlineData("på webbplatsen")]
    [InlineData("Rapporten")]
    [InlineData("läs mer om")]
    [InlineData("Klicka på länken här")]
    [InlineData("Läs mer …")]
    [InlineData("» Läs mer")]
    [InlineData("(pdf)")]
    [InlineData("Ladda ner pdf:en")]
    [InlineData("För mer information")]
    [InlineData("→")]
    public void Words_that_say_nothing(string words) => Assert.Equal([words], Marked($"Planen finns. [{words}](https://a.se)", Codes.LinkSaysNothing));

    [Theory]
    [InlineData("rapporten om trygghet")]
    [InlineData("Läs mer om skolorna")]
    [InlineData("bilaga 3")]
    [InlineData("kommunens webbplats")]
    [InlineData("uppsala.se")]
    [InlineData("Mer för fler")]
    [InlineData("handlingsplanen på https://a.se")]
    public void Words_that_say_something(string words) => Assert.Empty(Marked($"Planen finns. [{words}](https://a.se)", Codes.LinkSaysNothing));

    [Fact]
    public void A_link_without_words_is_told_of_as_that() =>
        Assert.Equal("länken saknar text", Assert.Single(new TextProject().Assignment("Läs [](https://a.se).").Check(Codes.LinkSaysNothing)).Message);

    [Theory]
    [InlineData("| Lokaler | |\n| --- | --- |\n| Skolor | 4 |", "| Lokaler | |")]
    [InlineData("| | |\n| --- | --- |\n| Skolor | 4 |", "| | |")]
    [InlineData("| |\n| --- |\n| Skolor |", "| |")]
    [InlineData("Lokaler |\n--- | ---\nSkolor | 4", "Lokaler |")]
    [InlineData("| Lokaler |\n| --- |\n| Skolor | 4 |", "| Lokaler |")]
    [InlineData("- Så här:\n\n  | Lokaler | |\n  | --- | --- |\n  | Skolor | 4 |", "| Lokaler | |")]
    public void A_column_without_a_header_is_marked(string text, string marked) => Assert.Equal((marked, "en kolumn i tabellen saknar rubrik"), Table(text));

    [Theory]
    [InlineData("| Skolor | 4 |\n| Förskolor | 7 |", "| Skolor | 4 |")]
    [InlineData("| Skolor | 4\n| Förskolor | 7 |", "| Skolor | 4")]
    [InlineData("Så här:\n| Skolor | 4 |\n| Förskolor | 7 |\n| Fritidshem | 2 |\nDet räcker.", "| Skolor | 4 |")]
    [InlineData("- | Skolor | 4 |\n  | Förskolor | 7 |", "| Skolor | 4 |")]
    [InlineData("| - | - |\n| Skolor | 4 |", "| - | - |")]
    public void Rows_without_a_header_are_marked(string text, string marked) => Assert.Equal((marked, "tabellen saknar rubrikrad, så den visas inte som en tabell"), Table(text));

    [Theory]
    [InlineData("| Lokaler | Antal |\n| - | - |\n| Skolor | 4 |")]
    [InlineData("| | Antal |\n| --- | --- |\n| Skolor | 4 |")]
    [InlineData("- Så här:\n\n  | Lokaler | Antal |\n  | --- | --- |\n  | Skolor | 4 |")]
    [InlineData("Lokaler | Antal\n--- | ---\nSkolor | 4")]
    [InlineData("| Lokaler | Antal |\n| --- | --- |\n| Skolor | 4 |\nDet räcker.")]
    [InlineData("| Skolor | förskolor | fritidshem räknas var för sig.")]
    [InlineData("| Skolor räknas för sig.\n| Förskolor också.")]
    [InlineData("| Skolor | 4 |\n| Förskolor | 7 | 8 |")]
    [InlineData("\\| Skolor | 4 |\n\\| Förskolor | 7 |")]
    [InlineData("Så här:\n\n    | Skolor | 4 |\n    | Förskolor | 7 |")]
    [InlineData("```\n| Skolor | 4 |\n| Förskolor | 7 |\n```")]
    [InlineData("| Skolor `|` fyra\n| Förskolor `|` sju")]
    public void A_table_with_headers_and_what_is_no_table_is_not(string text) => Assert.Empty(Marked(text, Codes.TableWithoutHeader));

    [Theory]
    [InlineData("**Läget**\n\nDet går framåt.", "**Läget**")]
    [InlineData("__Läget__\n\nDet går framåt.", "__Läget__")]
    [InlineData("***Läget***\n\nDet går framåt.", "***Läget***")]
    [InlineData("**_Läget_**\n\nDet går framåt.", "**_Läget_**")]
    [InlineData("**Läget:**\n\nDet går framåt.", "**Läget:**")]
    [InlineData("**Läget**:\n\nDet går framåt.", "**Läget**:")]
    [InlineData("**Läget**\nDet går framåt.", "**Läget**")]
    [InlineData("**Läget**\\\ndet går framåt.", "**Läget**")]
    [InlineData("**Läget**  \n4 av 5 skolor är klara.", "**Läget**")]
    [InlineData("**Läget** **nu**\n\nDet går framåt.", "**Läget** **nu**")]
    [InlineData("**Läget**\n\n- Skolor", "**Läget**")]
    [InlineData("**Läget**\n| Lokaler | Antal |\n| --- | --- |\n| Skolor | 4 |", "**Läget**")]
    [InlineData("Det går framåt.\n\n**Skolor**\n\nAlla är klara.", "**Skolor**")]
    public void A_bold_line_over_more_text_is_marked(string text, string marked) => Assert.Equal([marked], Marked(text, Codes.HeadingInDisguise));

    [Theory]
    [InlineData("**Läget**")]
    [InlineData("Det går framåt.\n\n**Läget**")]
    [InlineData("**Läget**\n\n[a]: https://a.se")]
    [InlineData("**Målet nås inte.**\n\nDet beror på flera saker.")]
    [InlineData("**Målet nås inte!**\nDet beror på flera saker.")]
    [InlineData("**Når vi målet?**\n\nDet är osäkert.")]
    [InlineData("**”Vi når målet.”**\n\nSå sade en elev.")]
    [InlineData("**Skolorna i hela kommunen**\när klara.")]
    [InlineData("**Läget** är gott.\n\nDet går framåt.")]
    [InlineData("*Läget*\n\nDet går framåt.")]
    [InlineData("- **Skolor**\n\n  Alla är klara.\n- **Förskolor**")]
    [InlineData("`**Läget**`\n\nDet går framåt.")]
    [InlineData("\\*\\*Läget\\*\\*\n\nDet går framåt.")]
    public void Other_bold_words_are_not(string text) => Assert.Empty(Marked(text, Codes.HeadingInDisguise));

    private static string[] Marked(string text, DiagnosticCode code) => new TextProject().Assignment(text).Marked(code);

    private static (string Marked, string Message) Table(string text)
    {
        var project = new TextProject().Assignment(text);
        return (Assert.Single(project.Marked(Codes.TableWithoutHeader)), Assert.Single(project.Check(Codes.TableWithoutHeader)).Message);
    }
}
