using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Tests.Rules.Language;

/// <summary>Said of a goal with 18 assignments: 14 pågår, three are late, one is finished. Two nämndmål, late, do not count.</summary>
public sealed class WordsAgainstNumbersTest
{
    [Theory]
    [InlineData("15 uppdrag pågår.", "15 uppdrag pågår")]
    [InlineData("Femton uppdrag pågår.", "Femton uppdrag pågår")]
    [InlineData("Tjugoen uppdrag pågår enligt plan.", "Tjugoen uppdrag pågår enligt plan")]
    [InlineData("Ett hundra uppdrag pågår.", "Ett hundra uppdrag pågår")]
    [InlineData("Fyra uppdrag är försenade.", "Fyra uppdrag är försenade")]
    [InlineData("Fem uppdrag är försenade.", "Fem uppdrag är försenade")]
    [InlineData("Ett uppdrag är försenat.", "Ett uppdrag är försenat")]
    [InlineData("Två uppdrag är slutförda.", "Två uppdrag är slutförda")]
    [InlineData("Två uppdrag har slutförts.", "Två uppdrag har slutförts")]
    [InlineData("Två uppdrag är nu klara.", "Två uppdrag är nu klara")]
    [InlineData("Två av 18 uppdrag är färdiga.", "Två av 18 uppdrag är färdiga")]
    [InlineData("Ett av 17 uppdrag är färdigt.", "17 uppdrag")]
    [InlineData("Två av målets 18 uppdrag är försenade.", "Två av målets 18 uppdrag är försenade")]
    [InlineData("Två av kommunfullmäktiges 18 uppdrag är inte helt enligt plan.", "Två av kommunfullmäktiges 18 uppdrag är inte helt enligt plan")]
    [InlineData("Fyra av uppdragen ligger efter.", "Fyra av uppdragen ligger efter")]
    [InlineData("Alla uppdrag pågår enligt plan.", "Alla uppdrag pågår enligt plan")]
    [InlineData("Alla uppdrag är slutförda.", "Alla uppdrag är slutförda")]
    [InlineData("Samtliga uppdrag är avslutade!", "Samtliga uppdrag är avslutade")]
    [InlineData("Alla målets uppdrag löper på.", "Alla målets uppdrag löper på")]
    [InlineData("Alla 18 uppdrag följer plan.", "Alla 18 uppdrag följer plan")]
    [InlineData("Inget uppdrag är försenat.", "Inget uppdrag är försenat")]
    [InlineData("Inga uppdrag är klara.", "Inga uppdrag är klara")]
    [InlineData("Inget av målets uppdrag är färdigt.", "Inget av målets uppdrag är färdigt")]
    [InlineData("Ännu är inget uppdrag slutfört.", "inget uppdrag slutfört")]
    [InlineData("Inget uppdrag är ännu slutfört.", "Inget uppdrag är ännu slutfört")]
    [InlineData("Av målets uppdrag pågår 13, medan tre är försenade.", "13")]
    [InlineData("I målet pågår 13 uppdrag.", "13 uppdrag")]
    [InlineData("Ett uppdrag genomförs inte.", "Ett uppdrag genomförs inte")]
    [InlineData("Ett uppdrag utgår.", "Ett uppdrag utgår")]
    [InlineData("Målet har 20 uppdrag.", "20 uppdrag")]
    [InlineData("Fokusmålet omfattar totalt tjugo uppdrag.", "tjugo uppdrag")]
    [InlineData("I målet ingår 17 uppdrag.", "17 uppdrag")]
    [InlineData("I augusti är fyra uppdrag försenade.", "fyra uppdrag försenade")]
    [InlineData("Per augusti 2023 är fyra uppdrag försenade.", "fyra uppdrag försenade")]
    [InlineData("Just nu pågår tolv uppdrag enligt plan.", "tolv uppdrag enligt plan")]
    [InlineData("Totalt pågår 13 uppdrag.", "13 uppdrag")]
    [InlineData("Sammanlagt 13 uppdrag pågår.", "13 uppdrag pågår")]
    [InlineData("Nu har två uppdrag slutförts.", "två uppdrag slutförts")]
    [InlineData("14 uppdrag pågår, fyra är försenade och ett är färdigt.", "fyra är försenade")]
    [InlineData("14 uppdrag pågår, tre är försenade och två färdiga.", "två färdiga")]
    [InlineData("Målet har 18 uppdrag, varav 14 pågår, två är försenade och ett är klart.", "två är försenade")]
    [InlineData("Av målets 18 uppdrag pågår 13 enligt plan, tre är försenade och ett är färdigt.", "13 enligt plan")]
    [InlineData("Av 18 uppdrag är två försenade.", "två försenade")]
    [InlineData("Arbetet går bra, men fyra uppdrag är försenade.", "fyra uppdrag är försenade")]
    [InlineData("Uppföljningen visar att fyra uppdrag är försenade.", "fyra uppdrag är försenade")]
    [InlineData("Läget i augusti: 13 uppdrag pågår.", "13 uppdrag pågår")]
    [InlineData("Fyra uppdrag är försenade, vilket beror på att personal saknas.", "Fyra uppdrag är försenade")]
    [InlineData("Fyra uppdrag är försenade i augusti.", "Fyra uppdrag är försenade")]
    [InlineData("**Fyra uppdrag** är försenade.", "Fyra uppdrag** är försenade")]
    [InlineData("Arbetet går framåt.\n\nFyra\nuppdrag är försenade.", "Fyra\n        uppdrag är försenade")]
    [InlineData("18 uppdrag pågår, varav tre är försenade.", "18 uppdrag pågår")]
    public void A_count_that_the_reports_do_not_give_is_marked(string comment, string marked) => Assert.Equal([marked], Marked(comment));

    [Theory]
    [InlineData("14 uppdrag pågår.")]
    [InlineData("Fjorton uppdrag pågår enligt plan.")]
    [InlineData("Tre uppdrag är försenade och ett är färdigt.")]
    [InlineData("Ett av 18 uppdrag är slutfört.")]
    [InlineData("Av målets 18 uppdrag pågår 14 enligt plan, tre är försenade och ett är färdigt.")]
    [InlineData("Inget uppdrag genomförs inte.")]
    [InlineData("Inget uppdrag utgår.")]
    [InlineData("Noll uppdrag är avbrutna.")]
    [InlineData("Målet har 18 uppdrag.")]
    [InlineData("15 uppdrag följer plan.")]
    [InlineData("17 uppdrag pågår, varav tre är försenade.")]
    [InlineData("17 uppdrag är i gång.")]
    [InlineData("Två uppdrag är försenade. De gäller kollektivtrafiken. Ett uppdrag är försenat, det om stiftelserna.")]
    public void A_count_that_they_give_is_not(string comment) => Assert.Empty(Marked(comment));

    [Theory]
    [InlineData("14 skolor är färdiga.")]
    [InlineData("Fyra nämnder är försenade med sina uppdrag.")]
    [InlineData("Tre av uppdragen i mål 2 är försenade, och uppdragen i mål 3 pågår.")]
    [InlineData("I mål 2 är fyra uppdrag försenade.")]
    [InlineData("Uppdrag 15 är försenat.")]
    [InlineData("Uppdrag 14 och 15 är försenade.")]
    [InlineData("Uppdrag nummer 15 pågår.")]
    [InlineData("15 uppdrag pågick i april.")]
    [InlineData("15 uppdrag pågår sedan april.")]
    [InlineData("I april var fyra uppdrag försenade.")]
    [InlineData("I april är fyra uppdrag försenade.")]
    [InlineData("I december är alla uppdrag slutförda.")]
    [InlineData("Under 2022 är två uppdrag slutförda.")]
    [InlineData("Vid årets slut är alla uppdrag slutförda.")]
    [InlineData("Alla uppdrag är slutförda vid årets slut.")]
    [InlineData("Alla uppdrag är slutförda 2024.")]
    [InlineData("Minst fyra uppdrag är försenade.")]
    [InlineData("Drygt 10 uppdrag pågår.")]
    [InlineData("Nästan alla uppdrag pågår.")]
    [InlineData("Inte alla uppdrag pågår enligt plan.")]
    [InlineData("Upp till fem uppdrag är försenade.")]
    [InlineData("Mer än tio uppdrag pågår.")]
    [InlineData("Fler än tio uppdrag pågår.")]
    [InlineData("Över tio uppdrag pågår.")]
    [InlineData("Cirka tio uppdrag pågår.")]
    [InlineData("Ytterligare två uppdrag är försenade.")]
    [InlineData("Två uppdrag till är försenade.")]
    [InlineData("Två uppdrag är försenade. Dessutom är ytterligare ett försenat.")]
    [InlineData("Två uppdrag är försenade. Dessutom är ett försenat i förskolan.")]
    [InlineData("Ett uppdrag är försenat. Ett annat väntar.")]
    [InlineData("Tre nya uppdrag är slutförda.")]
    [InlineData("Två av de försenade uppdragen är snart i gång.")]
    [InlineData("Ett av de tre försenade uppdragen är klart.")]
    [InlineData("80 procent av uppdragen pågår.")]
    [InlineData("Hälften av uppdragen är slutförda.")]
    [InlineData("Två tredjedelar av uppdragen pågår.")]
    [InlineData("15 uppdrag pågår inte.")]
    [InlineData("15 uppdrag är inte slutförda.")]
    [InlineData("15 uppdrag är ännu inte klara.")]
    [InlineData("Är fyra uppdrag försenade?")]
    [InlineData("Är fyra uppdrag försenade ska planen ses över.")]
    [InlineData("Kan det stämma att fyra uppdrag är försenade?")]
    [InlineData("Alla uppdrag ska vara slutförda.")]
    [InlineData("Alla uppdrag ska slutföras.")]
    [InlineData("Fyra uppdrag kan bli försenade.")]
    [InlineData("Om fyra uppdrag är försenade ses planen över.")]
    [InlineData("Målet är att alla uppdrag är slutförda.")]
    [InlineData("Målet är att inget uppdrag är försenat.")]
    [InlineData("Målet nås först när alla uppdrag är slutförda.")]
    [InlineData("Två uppdrag beräknas vara klara.")]
    [InlineData("Två uppdrag väntas bli försenade.")]
    [InlineData("Två uppdrag är klara för beslut.")]
    [InlineData("Två uppdrag är klara att inledas.")]
    [InlineData("Två uppdrag är klara till hösten.")]
    [InlineData("Två uppdrag är försenade på grund av pandemin.")]
    [InlineData("Två uppdrag är försenade i förskolan.")]
    [InlineData("Inom skolan är två uppdrag försenade.")]
    [InlineData("För kommunstyrelsen pågår två uppdrag.")]
    [InlineData("Inom skolan går det bra, två uppdrag är klara.")]
    [InlineData("Skolan har två uppdrag. Ett av uppdragen är försenat.")]
    [InlineData("Bland målets uppdrag är två uppdrag försenade.")]
    [InlineData("Två deluppdrag är färdiga.")]
    [InlineData("Två till tre uppdrag är försenade.")]
    [InlineData("4–5 uppdrag är försenade.")]
    [InlineData("Ett antal uppdrag är försenade.")]
    [InlineData("Ett par uppdrag är slutförda.")]
    [InlineData("Alla uppdrag utom ett pågår.")]
    [InlineData("Alla uppdrag pågår eller är slutförda.")]
    [InlineData("De två uppdragen är försenade.")]
    [InlineData("Båda uppdragen är försenade.")]
    [InlineData("Prognosen är att inget uppdrag är försenat.")]
    [InlineData("Två uppdrag är färre försenade än förra gången.")]
    [InlineData("Det är två uppdrag fler än i april.")]
    [InlineData("Kommunen har 120 uppdrag.")]
    [InlineData("Målet har två uppdrag som är försenade av pandemin.")]
    [InlineData("Målet har två uppdrag kvar.")]
    [InlineData("Av kommunens 120 uppdrag pågår 80.")]
    [InlineData("Av dem är två försenade.")]
    [InlineData("Nämnderna har fått 15 uppdrag.")]
    [InlineData("I förskolan:\n\n- två uppdrag är försenade")]
    public void What_may_be_about_something_else_is_passed_over(string comment) => Assert.Empty(Marked(comment));

    [Theory]
    [InlineData("Båda uppdragen är försenade.", "Båda uppdragen är försenade")]
    [InlineData("Båda uppdragen pågår.", "")]
    [InlineData("Båda målets uppdrag är klara.", "Båda målets uppdrag är klara")]
    public void Both_are_all_of_two(string comment, string marked) =>
        Assert.Equal(marked.Length == 0 ? [] : [marked], new TextProject().Goal(comment).Assignments(2, "enligt-plan").Marked(Codes.WordsAgainstNumbers));

    [Theory]
    [InlineData("Två uppdrag pågår.", "")]
    [InlineData("Tre uppdrag pågår.", "")]
    [InlineData("Fyra uppdrag pågår.", "Fyra uppdrag pågår")]
    [InlineData("Ett uppdrag pågår.", "Ett uppdrag pågår")]
    [InlineData("Alla uppdrag pågår.", "")]
    [InlineData("Målet har två uppdrag.", "två uppdrag")]
    public void What_lacks_a_report_may_stand_in_any_way(string comment, string marked) =>
        Assert.Equal(marked.Length == 0 ? [] : [marked], new TextProject().Goal(comment).Assignments(2, "enligt-plan").Assignments(1, null).Marked(Codes.WordsAgainstNumbers));

    [Fact]
    public void Where_a_file_of_the_goal_is_at_fault_there_is_no_count()
    {
        var project = new TextProject().Goal("Två uppdrag pågår.").Assignments(3, "enligt-plan");

        Assert.NotEmpty(project.Marked(Codes.WordsAgainstNumbers));
        Assert.Empty(project.Assignments(1, "förlorat").Marked(Codes.WordsAgainstNumbers));
    }

    /// <summary>A plan with words of its own, and two statuses of one meaning.</summary>
    [Theory]
    [InlineData("Tre uppdrag rullar.", "")]
    [InlineData("Fyra uppdrag väntar.", "Fyra uppdrag väntar")]
    [InlineData("Två uppdrag väntar.", "")]
    [InlineData("Tre uppdrag är i rullning, två väntar.", "")]
    [InlineData("Fem uppdrag pågår.", "")]
    [InlineData("Fyra uppdrag pågår.", "Fyra uppdrag pågår")]
    [InlineData("Ett uppdrag är i hamn.", "Ett uppdrag är i hamn")]
    public void A_plans_own_words_are_known(string comment, string marked)
    {
        const string plan = """
            format: uppf/1
            namn: Plan
            målord: fokusmål
            perioder: {2023-08: Augusti}
            statusar:
              - {id: rullar, innebörd: pågår, färg: grön, tecken: pil, etikett: Rullar, förklaring: Rullar, räkneord: {ett: är i rullning, flera: är i rullning}, kort: {ett: rullar, flera: rullar}}
              - {id: väntar, innebörd: pågår, färg: blå, tecken: streck, etikett: Väntar, förklaring: Väntar, räkneord: {ett: väntar, flera: väntar}, kort: {ett: väntar, flera: väntar}}
              - {id: hamn, innebörd: klart, färg: grön, tecken: bock, etikett: I hamn, förklaring: I hamn, räkneord: {ett: är i hamn, flera: är i hamn}, kort: {ett: i hamn, flera: i hamn}}
            """;
        var project = new TextProject(plan).Goal(comment).Assignments(3, "rullar").Assignments(2, "väntar");

        Assert.Equal(marked.Length == 0 ? [] : [marked], project.Marked(Codes.WordsAgainstNumbers));
    }

    [Fact]
    public void The_message_says_what_the_reports_give()
    {
        Assert.Equal("\"15 uppdrag pågår\" stämmer inte: enligt uppdragens rapporter är det 14", Message("15 uppdrag pågår."));
        Assert.Equal("\"Ett uppdrag utgår\" stämmer inte: enligt uppdragens rapporter är det inget", Message("Ett uppdrag utgår."));
        Assert.Equal("\"Alla uppdrag pågår\" stämmer inte: enligt uppdragens rapporter är det 14 av 18", Message("Alla uppdrag pågår."));
        Assert.Equal("\"20 uppdrag\" stämmer inte: målet har 18", Message("Målet har 20 uppdrag."));
    }

    private static string Message(string comment) => Assert.Single(Project(comment).Check(Codes.WordsAgainstNumbers)).Message;

    private static string[] Marked(string comment) => Project(comment).Marked(Codes.WordsAgainstNumbers);

    private static TextProject Project(string comment) =>
        new TextProject().Goal(comment).Assignments(14, "enligt-plan").Assignments(3, "försenat").Assignments(1, "slutfört").Assignments(2, "försenat", "nämndmål");
}
