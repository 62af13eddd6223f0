using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Tests.Rules.Language;

/// <summary>The rules of klarspråk, each on texts that it marks and texts that it does not.</summary>
public sealed class ClearLanguageTest
{
    private const string ThirtyFive = "ett två tre fyra fem sex sju åtta nio tio ett två tre fyra fem sex sju åtta nio tio ett två tre fyra fem sex sju åtta nio tio ett två tre fyra fem";

    [Theory]
    [InlineData($"Kort. {ThirtyFive} sex. Slut.", 1)]
    [InlineData($"{ThirtyFive}.", 0)]
    [InlineData($"{ThirtyFive}, t.ex. Uppsala.", 1)]
    [InlineData($"{ThirtyFive} – - –.", 0)]
    [InlineData($"3 000 {ThirtyFive}.", 1)]
    [InlineData("3 000 000 ett två tre fyra fem sex sju åtta nio tio ett två tre fyra fem sex sju åtta nio tio ett två tre fyra fem sex sju åtta nio tio ett två tre fyra.", 0)]
    [InlineData($"Så här:\n\n- {ThirtyFive}\n- {ThirtyFive}", 0)]
    [InlineData($"Så här:\n\n- {ThirtyFive} sex", 1)]
    [InlineData($"[ett två](https://a.se) {ThirtyFive}.", 1)]
    [InlineData($"| a | b |\n|---|---|\n| {ThirtyFive} | sex |", 0)]
    [InlineData($"# {ThirtyFive} sex", 0)]
    public void A_sentence_of_more_than_35_words_is_marked(string text, int expected) => Assert.Equal(expected, Marked(text, Codes.LongSentence).Length);

    [Fact]
    public void A_long_sentence_is_marked_from_its_beginning_to_its_end() => Assert.Equal([$"Ett {ThirtyFive}\n        sex."], Marked($"Kort.\nEtt {ThirtyFive}\nsex. Slut.", Codes.LongSentence));

    [Theory]
    [InlineData("Det mäts med KPI varje år. Varje KPI räknas.", "KPI")]
    [InlineData("Det mäts med KPI:er.", "KPI")]
    [InlineData("Under APL-tiden får de stöd.", "APL")]
    [InlineData("Både ÄBO och B2B finns.", "ÄBO B2B")]
    [InlineData("Det mäts med KPI (se bilaga 4).", "KPI")]
    [InlineData("Det görs (SKR och andra).", "SKR")]
    [InlineData("Arbetet leds av RF-SISU.", "RF SISU")]
    [InlineData("Det mäts med nyckeltal (KPI). KPI räknas.", "")]
    [InlineData("KPI räknas. Det mäts med nyckeltal (KPI).", "")]
    [InlineData("Det mäts med KPI (key performance indicators).", "")]
    [InlineData("Det sker på APL-platser (arbetsplatsförlagt lärande).", "")]
    [InlineData("Arbetet leds av RF-SISU Uppland (Riksidrottsförbundet och Studieförbundet idrottsutbildarna).", "")]
    [InlineData("KPI står för nyckeltal.", "")]
    [InlineData("Det sköter KS, UBN, BO, BOAB och GBAB inom EU med IT och HR.", "")]
    [InlineData("Målen KSN-2020-00123 och KSN 2020-00123 och SFS 2018:1937.", "")]
    [InlineData("Kapitel II och XIV, del IV.", "")]
    [InlineData("DET HÄR ÄR VIKTIGT", "")]
    [InlineData("Obs: DETTA ÄR MYCKET VIKTIGT för oss.", "")]
    [InlineData("Skriv till A.BCD@KPI.se eller https://KPI.se/KPI.", "")]
    [InlineData("# Rubrik om KPI\n\nText.", "")]
    [InlineData("H2020 och E4 är kända.", "")]
    public void An_abbreviation_that_no_one_explains_is_marked_once(string text, string marked) => Assert.Equal(marked, string.Join(' ', Marked(text, Codes.UnexplainedAbbreviation)));

    [Fact]
    public void An_abbreviation_explained_earlier_in_the_file_is_known()
    {
        Assert.Equal(["KPI"], Marked("beskrivning: KPI räknas.", "bedömning: Nyckeltalen (KPI) räknas."));
        Assert.Empty(Marked("beskrivning: Nyckeltalen (KPI) räknas.", "bedömning: KPI räknas."));

        static string[] Marked(string description, string assessment) => new TextProject().File($"""
            format: uppf/1
            typ: uppdrag
            titel: Ett uppdrag
            ansvariga: [KS]
            {description}
            uppföljning:
              2023-08:
                status: försenat
                {assessment}
            """).Marked(Codes.UnexplainedAbbreviation);
    }

    [Theory]
    [InlineData("Två  blanksteg.", "  ")]
    [InlineData("Efter punkten.   Här.", "   ")]
    [InlineData("Ett\u00A0 hårt.", "\u00A0 ")]
    [InlineData("- i en  lista", "  ")]
    [InlineData("Radslut  \nmed två.", "")]
    [InlineData("-   lista\n    fortsätter\n\n1.  ett", "")]
    [InlineData("| a    | b  |\n|------|----|\n| c  d | e  |", "")]
    [InlineData("```\nkod  här\n```", "")]
    [InlineData("Ett\n  indraget.", "")]
    public void Blanks_in_a_row_are_marked(string text, string marked) => Assert.Equal(marked.Length == 0 ? [] : [marked], Marked(text, Codes.DoubleBlank));

    [Theory]
    [InlineData("bedömning: \"Vikt \n      rad.\"")]
    [InlineData("bedömning: >\n      Vikt \n      rad.")]
    [InlineData("bedömning: \"Skrivet \\u0020så.\"")]
    public void Blanks_that_were_not_written_together_are_not(string text) => Assert.Empty(new TextProject().File($"""
        format: uppf/1
        typ: uppdrag
        titel: Ett uppdrag
        ansvariga: [KS]
        uppföljning:
          2023-08:
            status: försenat
            {text}
        """).Marked(Codes.DoubleBlank));

    [Theory]
    [InlineData("Det beror på t.ex. pengar.", "t.ex.")]
    [InlineData("T ex pengar, tex tid och t. ex. folk.", "T ex|tex|t. ex.")]
    [InlineData("Pga tid, p.g.a. folk, p g a rum.", "Pga|p.g.a.|p g a")]
    [InlineData("Skolor m.m. och hus mm. Och rör m m.", "m.m.|mm.|m m.")]
    [InlineData("Bl.a. KS m.fl. osv.", "Bl.a.|m.fl.|osv.")]
    [InlineData("Det gäller fr.o.m. maj t.o.m. juni.", "fr.o.m.|t.o.m.")]
    [InlineData("Det gäller from maj tom den 3 juni.", "from|tom")]
    [InlineData("Ev. blir det dvs. kanske, resp. inte, etc.", "Ev.|dvs.|resp.|etc.")]
    [InlineData("Ca 100, inkl. moms, enl. plan under vt 2023.", "Ca|inkl.|enl.|vt")]
    [InlineData("Röret är 10 mm, mätt i mm.", "")]
    [InlineData("Ett tomt hus, tom på folk, och en from man.", "")]
    [InlineData("Det är ex-presidenten i FN och VT-huset på www.fn.se.", "")]
    [InlineData("Texten är sex meter, ett evigt enligt respektive.", "")]
    [InlineData("Kl. 10 i nr 3.", "")]
    public void Shortened_words_are_marked(string text, string marked) => Assert.Equal(marked, string.Join('|', Marked(text, Codes.ShortenedWord)));

    [Theory]
    [InlineData("Arbetet går framåt", "framåt")]
    [InlineData("Arbetet går framåt.\n\nDet tar tid, men det går och det blir bra", "bra")]
    [InlineData("Arbetet går framåt (se bilaga 4)", "4)")]
    [InlineData("Arbetet går framåt,", "framåt,")]
    [InlineData("Arbetet går **framåt**", "framåt")]
    [InlineData("Arbetet går framåt.", "")]
    [InlineData("Går det framåt?", "")]
    [InlineData("Det går framåt!", "")]
    [InlineData("Det går framåt …", "")]
    [InlineData("Det går framåt...", "")]
    [InlineData("Hon sade ”det går.”", "")]
    [InlineData("Det går framåt. (Se bilaga 4.)", "")]
    [InlineData("Arbetet gäller tre saker:", "")]
    [InlineData("Arbetet gäller de här sakerna\n\n- skolor\n- vägar", "")]
    [InlineData("Arbetet ska gälla\n- skolor\n- vägar", "")]
    [InlineData("[Läs mer på vår sida](https://a.se)", "")]
    [InlineData("Läs mer på https://a.se/b", "")]
    [InlineData("# En rubrik som är lång nog", "")]
    [InlineData("**En rubrik som är lång nog**", "")]
    [InlineData("Så gick det sedan\n\nDet gick bra.", "")]
    [InlineData("| a | b |\n|---|---|\n| en lång rad | till här |", "")]
    [InlineData("Enligt plan", "")]
    public void A_paragraph_without_its_full_stop_is_marked(string text, string marked) => Assert.Equal(marked.Length == 0 ? [] : [marked], Marked(text, Codes.FullStopMissing));

    [Theory]
    [InlineData("Personal saknas i förskolan", "")]
    [InlineData("Personal saknas. Det gäller hela förskolan", "förskolan")]
    public void A_cause_may_be_a_few_words(string text, string marked) =>
        Assert.Equal(marked.Length == 0 ? [] : [marked], new TextProject().Assignment(text, "försenat", "orsak").Marked(Codes.FullStopMissing));

    private static string[] Marked(string text, DiagnosticCode code) => new TextProject().Assignment(text).Marked(code);
}
