using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Tests.Text;

public sealed class SentencesTest
{
    [Theory]
    [InlineData("Ett. Två! Tre? Fyra", "Ett.|Två!|Tre?|Fyra")]
    [InlineData("Det gäller t.ex. Uppsala och bl.a. Knivsta. Sedan mer.", "Det gäller t.ex. Uppsala och bl.a. Knivsta.|Sedan mer.")]
    [InlineData("Mötet är kl. 10 i nr. 3. Det tar 2.5 timmar.", "Mötet är kl. 10 i nr. 3.|Det tar 2.5 timmar.")]
    [InlineData("Det gäller skolor m.m. Nästa år blir det fler.", "Det gäller skolor m.m.|Nästa år blir det fler.")]
    [InlineData("Det gäller skolor m.m. som ligger nära.", "Det gäller skolor m.m. som ligger nära.")]
    [InlineData("A. Svensson och S:t Eriks dr. Berg kom. De gick.", "A. Svensson och S:t Eriks dr. Berg kom.|De gick.")]
    [InlineData("Den 3. plats som blev ledig gick till Ö. Ek.", "Den 3. plats som blev ledig gick till Ö. Ek.")]
    [InlineData("Hon sade: ”Det är klart.” Sedan gick hon.", "Hon sade: ”Det är klart.”|Sedan gick hon.")]
    [InlineData("Det är klart (se bilaga 4). 14 pågår.", "Det är klart (se bilaga 4).|14 pågår.")]
    [InlineData("Det är 2,0 procent. (Se tabellen.) Det räcker.", "Det är 2,0 procent.|(Se tabellen.)|Det räcker.")]
    [InlineData("Läs på www.uppsala.se nu… Eller sedan ...", "Läs på www.uppsala.se nu…|Eller sedan ...")]
    [InlineData("Vadå?! Jo.", "Vadå?!|Jo.")]
    [InlineData("  ", "")]
    [InlineData("", "")]
    [InlineData(" Ett. ", "Ett.")]
    public void Only_the_marks_that_end_a_sentence_do(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Sentences.Split(text).Select(part => text.Substring(part.Start, part.Length))));
}
