using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Tests.Rules.Language;

public sealed class WordsAgainstStatusTest
{
    [Theory]
    [InlineData("Uppdraget är slutfört.", "Uppdraget är slutfört")]
    [InlineData("Uppdraget är därmed slutfört.", "Uppdraget är därmed slutfört")]
    [InlineData("Uppdraget är helt och hållet klart.", "Uppdraget är helt och hållet klart")]
    [InlineData("Hela uppdraget är genomfört.", "Hela uppdraget är genomfört")]
    [InlineData("Uppdraget i sin helhet är klart.", "Uppdraget i sin helhet är klart")]
    [InlineData("Uppdraget är slutfört i sin helhet.", "Uppdraget är slutfört")]
    [InlineData("Arbetet är klart.", "Arbetet är klart")]
    [InlineData("Arbetet är avslutat.", "Arbetet är avslutat")]
    [InlineData("Uppdraget har slutförts.", "Uppdraget har slutförts")]
    [InlineData("Uppdraget har slutförts under våren.", "Uppdraget har slutförts")]
    [InlineData("Uppdraget har slutförts i maj.", "Uppdraget har slutförts")]
    [InlineData("Uppdraget har genomförts.", "Uppdraget har genomförts")]
    [InlineData("Uppdraget har nu avslutats.", "Uppdraget har nu avslutats")]
    [InlineData("Uppdraget har blivit klart.", "Uppdraget har blivit klart")]
    [InlineData("Uppdraget har kommit i mål.", "Uppdraget har kommit i mål")]
    [InlineData("Uppdraget är i mål.", "Uppdraget är i mål")]
    [InlineData("Nu är uppdraget slutfört.", "är uppdraget slutfört")]
    [InlineData("Därmed är hela arbetet klart.", "är hela arbetet klart")]
    [InlineData("I och med det är uppdraget slutfört.", "är uppdraget slutfört")]
    [InlineData("Under våren har uppdraget slutförts.", "har uppdraget slutförts")]
    [InlineData("Planen är antagen och uppdraget är slutfört.", "uppdraget är slutfört")]
    [InlineData("Planen antogs i juni, och därmed är uppdraget slutfört.", "är uppdraget slutfört")]
    [InlineData("Det innebär att uppdraget är slutfört.", "uppdraget är slutfört")]
    [InlineData("Uppdraget är slutfört, och slutrapporten har lämnats.", "Uppdraget är slutfört")]
    [InlineData("Uppdraget är slutfört genom att nämnden har antagit en plan.", "Uppdraget är slutfört")]
    [InlineData("Uppdraget är slutfört enligt plan.", "Uppdraget är slutfört")]
    [InlineData("Uppdraget är slutfört (se bilaga 4).", "Uppdraget är slutfört")]
    [InlineData("Uppdraget är slutfört nu.", "Uppdraget är slutfört")]
    [InlineData("Uppdraget är slutfört i tid.", "Uppdraget är slutfört")]
    [InlineData("Uppdraget är slutfört sedan i våras.", "Uppdraget är slutfört")]
    [InlineData("Uppdraget har avslutats den 30 juni.", "Uppdraget har avslutats")]
    [InlineData("Uppdraget har slutförts under 2023.", "Uppdraget har slutförts")]
    [InlineData("Uppdraget har slutförts vid årsskiftet.", "Uppdraget har slutförts")]
    [InlineData("Nämnderna har slutfört uppdraget.", "Nämnderna har slutfört uppdraget")]
    [InlineData("Alla nämnder har slutfört uppdraget.", "Alla nämnder har slutfört uppdraget")]
    [InlineData("En ny plan finns. **Uppdraget är slutfört.**", "Uppdraget är slutfört")]
    [InlineData("Arbetet med\nplanen gick bra. Uppdraget\när slutfört.", "Uppdraget\n        är slutfört")]
    public void Finished_words_under_another_status_are_marked(string text, string marked)
    {
        Assert.Equal([marked], Marked(text, "enligt-plan"));
        Assert.Equal([marked], Marked(text, "försenat"));
        Assert.Empty(Marked(text, "slutfört"));
    }

    [Fact]
    public void What_is_dropped_may_be_ended_but_not_finished()
    {
        Assert.Empty(Marked("Arbetet är avslutat.", "genomförs-inte"));
        Assert.Equal(["Arbetet är slutfört"], Marked("Arbetet är slutfört.", "genomförs-inte"));
    }

    [Theory]
    [InlineData("Uppdraget ska vara slutfört.")]
    [InlineData("Uppdraget ska vara slutfört 2024.")]
    [InlineData("Uppdraget kommer att vara slutfört.")]
    [InlineData("Uppdraget kan vara klart i höst.")]
    [InlineData("Uppdraget måste vara klart i höst.")]
    [InlineData("Uppdraget beräknas bli slutfört under året.")]
    [InlineData("Uppdraget förväntas vara slutfört.")]
    [InlineData("Uppdraget väntas därmed kunna avslutas till årsskiftet.")]
    [InlineData("Uppdraget bedöms vara genomfört.")]
    [InlineData("Uppdraget planeras vara klart.")]
    [InlineData("Uppdraget är planerat att slutföras.")]
    [InlineData("Uppdraget är tänkt att vara klart.")]
    [InlineData("Uppdraget är på väg att bli klart.")]
    [InlineData("Uppdraget är klart till hösten.")]
    [InlineData("Uppdraget är klart till 80 procent.")]
    [InlineData("Uppdraget är klart i december.")]
    [InlineData("Uppdraget är klart först 2025.")]
    [InlineData("Uppdraget är klart för beslut.")]
    [InlineData("Uppdraget är klart att påbörja.")]
    [InlineData("Uppdraget är klart och tydligt.")]
    [InlineData("Uppdraget är klart formulerat.")]
    [InlineData("Uppdraget är slutfört enligt tre av fem nämnder.")]
    [InlineData("Uppdraget är slutfört nu i två nämnder.")]
    [InlineData("Uppdraget har slutförts vid tre skolor.")]
    [InlineData("Uppdraget är slutfört av utbildningsnämnden.")]
    [InlineData("Uppdraget är så gott som slutfört.")]
    [InlineData("Uppdraget är i det närmaste slutfört.")]
    [InlineData("Uppdraget är slutfört – men rapporten dröjer.")]
    [InlineData("Enligt kommunstyrelsen är uppdraget slutfört.")]
    [InlineData("Uppdraget hade slutförts om pengarna hade räckt.")]
    [InlineData("Uppdraget har delvis slutförts.")]
    [InlineData("Uppdraget har inte slutförts.")]
    [InlineData("Uppdraget har ännu inte blivit klart.")]
    [InlineData("Utredningen är slutförd.")]
    [InlineData("Fullmäktige ser uppdraget som färdigt.")]
    [InlineData("Uppdraget är delvis slutfört.")]
    [InlineData("Uppdraget är nästan klart.")]
    [InlineData("Uppdraget är inte slutfört.")]
    [InlineData("Uppdraget är ännu inte slutfört.")]
    [InlineData("Uppdraget är varken påbörjat eller slutfört.")]
    [InlineData("Uppdraget är till största delen slutfört.")]
    [InlineData("Uppdraget är i stort sett slutfört.")]
    [InlineData("Uppdraget är slutfört till stora delar.")]
    [InlineData("Uppdraget är slutfört, men slutrapporten återstår.")]
    [InlineData("Uppdraget är slutfört, förutom slutrapporten.")]
    [InlineData("Uppdraget är slutfört om avtalet tecknas.")]
    [InlineData("Uppdraget är slutfört, om avtalet tecknas.")]
    [InlineData("Uppdraget är slutfört när alla skolor är med.")]
    [InlineData("Uppdraget är genomfört på tre skolor.")]
    [InlineData("Uppdraget har genomförts i förskolan.")]
    [InlineData("Uppdraget har slutförts inom socialtjänsten.")]
    [InlineData("Uppdraget är slutfört för kommunstyrelsens del.")]
    [InlineData("När uppdraget är slutfört ska det utvärderas.")]
    [InlineData("Då är uppdraget slutfört.")]
    [InlineData("Om uppdraget är slutfört ska det redovisas.")]
    [InlineData("Innan arbetet är klart behövs ett beslut.")]
    [InlineData("Så snart arbetet är klart redovisas det.")]
    [InlineData("Är uppdraget slutfört?")]
    [InlineData("Är uppdraget slutfört ska det redovisas.")]
    [InlineData("Vid årets slut är uppdraget slutfört.")]
    [InlineData("I december är arbetet klart.")]
    [InlineData("Hösten 2024 är arbetet klart.")]
    [InlineData("Om ett år är uppdraget slutfört.")]
    [InlineData("Målet är att uppdraget är slutfört vid årets slut.")]
    [InlineData("Målet är att planen är antagen och uppdraget är slutfört.")]
    [InlineData("Nämnden räknar med att arbetet är klart.")]
    [InlineData("Nämnden bedömer att uppdraget är slutfört.")]
    [InlineData("Avtalet ska tecknas i höst och uppdraget är slutfört.")]
    [InlineData("Första etappen är klar.")]
    [InlineData("Förstudien är klar.")]
    [InlineData("Förstudien är slutförd och arbetet fortsätter.")]
    [InlineData("Det första arbetet är klart.")]
    [InlineData("Det inledande arbetet är klart.")]
    [InlineData("Arbetet med förstudien är klart.")]
    [InlineData("Nu är arbetet med förstudien klart.")]
    [InlineData("En stor del av arbetet är klart.")]
    [InlineData("Huvuddelen av arbetet är klart.")]
    [InlineData("Två delar av uppdraget är slutförda.")]
    [InlineData("Den delen av uppdraget är slutfört.")]
    [InlineData("Arbetet har genomförts i nära samverkan med regionen.")]
    [InlineData("Arbetet har genomförts enligt plan.")]
    [InlineData("Kommunstyrelsen har slutfört sin del av uppdraget.")]
    [InlineData("Några nämnder har slutfört uppdraget.")]
    [InlineData("Två av nämnderna har slutfört uppdraget.")]
    [InlineData("Flera av bolagen har slutfört arbetet.")]
    [InlineData("Det är klart.")]
    [InlineData("Deluppdraget är slutfört.")]
    [InlineData("Etapp 1 av uppdraget är klart.")]
    [InlineData("Frågan ”uppdraget är slutfört” besvaras i höst.")]
    [InlineData("Det återstår bara lite, sedan är uppdraget slutfört.")]
    [InlineData("Kommunen har genomfört arbetet med stor framgång på tre skolor.")]
    [InlineData("Följande ska gälla i december:\n\n- uppdraget är slutfört\n- arbetet är utvärderat")]
    public void Plans_parts_and_doubts_are_not(string text)
    {
        Assert.Empty(Marked(text, "enligt-plan"));
        Assert.Empty(Marked(text, "försenat"));
    }

    [Theory]
    [InlineData("Uppdraget pågår.", "Uppdraget pågår")]
    [InlineData("Uppdraget pågår fortfarande.", "Uppdraget pågår fortfarande")]
    [InlineData("Arbetet pågår enligt plan.", "Arbetet pågår enligt plan")]
    [InlineData("Fortfarande pågår arbetet.", "pågår arbetet")]
    [InlineData("Uppdraget är försenat.", "Uppdraget är försenat")]
    [InlineData("Uppdraget är fortfarande försenat på grund av pandemin.", "Uppdraget är fortfarande försenat")]
    [InlineData("Uppdraget är kraftigt försenat.", "Uppdraget är kraftigt försenat")]
    [InlineData("Arbetet ligger efter.", "Arbetet ligger efter")]
    [InlineData("Arbetet har inte påbörjats.", "Arbetet har inte påbörjats")]
    [InlineData("Arbetet har ännu inte kommit i gång.", "Arbetet har ännu inte kommit i gång")]
    [InlineData("Uppdraget är inte påbörjat.", "Uppdraget är inte påbörjat")]
    [InlineData("Uppdraget är ännu inte slutfört.", "Uppdraget är ännu inte slutfört")]
    [InlineData("Uppdraget är inte helt klart.", "Uppdraget är inte helt klart")]
    [InlineData("Uppdraget har inte slutförts.", "Uppdraget har inte slutförts")]
    [InlineData("Uppdraget har inte kunnat genomföras.", "Uppdraget har inte kunnat genomföras")]
    public void Unfinished_words_under_klart_are_marked(string text, string marked)
    {
        Assert.Equal([marked], Marked(text, "slutfört"));
        Assert.Empty(Marked(text, "enligt-plan"));
        Assert.Empty(Marked(text, "försenat"));
    }

    [Theory]
    [InlineData("Uppdraget är slutfört. Arbetet pågår nu i linjen.")]
    [InlineData("Uppdraget är slutfört. Arbetet pågår.")]
    [InlineData("Det fortsatta arbetet sker inom grunduppdraget.")]
    [InlineData("Arbetet fortsätter i ordinarie verksamhet.")]
    [InlineData("Arbetet pågår löpande i verksamheterna.")]
    [InlineData("Arbetet pågår och följs upp i verksamheterna.")]
    [InlineData("Uppdraget är inte genomfört i alla delar.")]
    [InlineData("Arbetet pågår inom ordinarie verksamhet.")]
    [InlineData("Arbetet med att följa upp planen pågår.")]
    [InlineData("Uppdraget var försenat men är nu slutfört.")]
    [InlineData("Uppdraget har försenats av pandemin.")]
    [InlineData("Uppdraget blev försenat.")]
    [InlineData("En del av uppdraget är försenat.")]
    [InlineData("Kommunen arbetar med lösningar för digitala underskrifter.")]
    [InlineData("Att arbetet inte har påbörjats tidigare beror på pandemin.")]
    public void What_goes_on_after_the_end_is_not(string text) => Assert.Empty(Marked(text, "slutfört"));

    [Fact]
    public void A_bodys_own_words_are_held_against_its_own_status()
    {
        var found = new TextProject().File("""
            format: uppf/1
            typ: uppdrag
            titel: Ett uppdrag
            ansvariga: [KS, UBN]
            uppföljning:
              2023-08:
                status: enligt-plan
                bedömning: Arbetet går framåt.
                rapporter:
                  KS: {status: slutfört, bedömning: Uppdraget är slutfört.}
                  UBN: {status: försenat, bedömning: "Hos oss gick det fort. Uppdraget är slutfört."}
            """).Check(Codes.WordsAgainstStatus);

        var fault = Assert.Single(found);
        Assert.Equal("uppföljning.2023-08.rapporter.UBN.bedömning", fault.Location!.Path);
        Assert.Equal("texten säger \"Uppdraget är slutfört\", men statusen är försenat", fault.Message);
        Assert.Equal("uppföljning.2023-08.rapporter.UBN.status", Assert.Single(fault.Related).Location.Path);
    }

    private static string[] Marked(string text, string status) => new TextProject().Assignment(text, status).Marked(Codes.WordsAgainstStatus);
}
