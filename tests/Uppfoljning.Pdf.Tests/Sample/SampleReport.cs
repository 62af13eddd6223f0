using System.Globalization;
using System.Text;

namespace Uppfoljning.Pdf.Tests.Sample;

/// <summary>A report as the templates write it: cover, contents, overview, chapters of eighteen assignments, a register.</summary>
public static class SampleReport
{
    private const string Arrow = """<svg aria-hidden="true" viewBox="0 0 16 16"><path d="M1.5 6h6V2.2L15 8l-7.5 5.8V10h-6z" fill="currentColor"/></svg>""";
    private const string Tick = """<svg aria-hidden="true" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M4.5 8.3l2.4 2.4 4.6-5" fill="none" stroke="#fff" stroke-width="1.8"/></svg>""";
    private const string Warning = """<svg aria-hidden="true" viewBox="0 0 16 16"><path d="M8 1l7 13.5H1z" fill="currentColor"/><path d="M8 6v4.2M8 11.6v1.4" stroke="#fff" stroke-width="1.7" fill="none"/></svg>""";

    private static readonly (string Title, string Status, string Bodies)[] Assignments =
    [
        ("Se över budgetprocessen", "plan", "Kommunstyrelsen"),
        ("En modell för utvecklings- och innovationsbudget", "plan", "Kommunstyrelsen"),
        ("Fler digitala tjänster för medborgare och företag", "plan", "Alla nämnder"),
        ("Samordna lokalförsörjningen mellan nämnder och bolag", "plan", "Kommunstyrelsen, Uppsala Kommuns Fastighets AB, Uppsala kommun skolfastigheter AB"),
        ("Öka kompetensen inom LSS med en pilot i stödpedagogik", "plan", "Arbetsmarknadsnämnden, Omsorgsnämnden, Utbildningsnämnden"),
        ("Minska sjukfrånvaron i vård och omsorg", "plan", "Omsorgsnämnden, Äldrenämnden"),
        ("Överlämna ansvaret för den särskilda kollektivtrafiken till Region Uppsala", "sen", "Kommunstyrelsen, Gatu- och samhällsmiljönämnden"),
        ("Teckna avtal om den särskilda kollektivtrafiken", "sen", "Gatu- och samhällsmiljönämnden"),
        ("Fastställa ersättningsnivåer för externa utförare 2023", "klar", "Alla nämnder"),
        ("Ta fram en informationshanteringsplan", "plan", "Samhällsbyggnadsnämnden"),
        ("Se över styrdokument för donationsstiftelser", "sen", "Kommunstyrelsen, Plan- och byggnadsnämnden"),
        ("Pröva nya former för upphandling av byggtjänster", "plan", "Idrotts- och fritidsnämnden, Uppsala kommun Arenor och Fastigheter AB"),
    ];

    private static readonly string[] Texts =
    [
        "En idécheck, ett snabbt stöd för den som vill prova ett nytt arbetssätt, öppnade för ansökan i augusti. Besluten väntas i september och pengarna ska användas under året. Erfarenheterna av kriterier, stöd och exempel tas med i den modell som planeras till 2024 eller 2025.",
        "Behovet av yrkeshögskola bedöms täckt av utbildningar i Stockholmsområdet. Drygt tjugo medarbetare studerar till stödpedagog och blir klara i januari 2024. Kompetensbehoven förs in i den utredning om gymnasieskolans och vuxenutbildningens dimensionering som görs med länets kommuner och regionen.",
        "Upphandlingen av planeringssystem pågår. Regionen och kommunen behöver först ett gemensamt trafikavtal med dem som kör, och därför dröjer det fullständiga överlämnandet ett år, till hösten 2025.",
        "Arbetet följer den tidplan som nämnden beslutade om i februari. Under våren har en nulägesbeskrivning tagits fram tillsammans med verksamheterna, och en referensgrupp med deltagare från flera förvaltningar har träffats fyra gånger. Det som återstår är att pröva arbetssättet i liten skala, utvärdera det och därefter föreslå hur det kan införas i hela kommunen.",
        "Förvaltningen har under perioden prioriterat frågor om tillgänglighet och informationssäkerhet. En gemensam process för anskaffning av välfärdsteknik är på plats, och verksamhetssystemen kopplas successivt till den nya integrationsplattformen. Kostnaderna ryms inom budget.",
    ];

    /// <param name="chapters">One makes a report of fourteen pages.</param>
    public static string Html(int chapters = 1)
    {
        var html = new StringBuilder("<!doctype html>\n<html lang=\"sv\"><head><title>Delårsuppföljning per augusti 2023</title></head><body data-sidfot=\"Uppsala kommun\">\n");
        html.Append("<section class=\"omslag\"><p class=\"avsändare\">Uppsala kommun</p><h1>Delårsuppföljning per augusti</h1><p class=\"period\">Mål och budget 2023<br>Augusti 2023</p><p class=\"fot\">14 pågår, 3 försenade, 1 färdigt<span class=\"höger\">Revision 1a2b3c4</span></p></section>\n");
        html.Append("<nav class=\"innehåll\" data-kolumntitel=\"Innehåll\"><h2>Innehåll</h2></nav>\n");
        AddOverview(html);
        for (var i = 0; i < chapters; i++) AddChapter(html, i);
        AddRegister(html);
        return html.Append("</body></html>").ToString();
    }

    private static void AddOverview(StringBuilder html)
    {
        html.Append("<section class=\"kapitel\" data-kolumntitel=\"Översikt\"><h2>Översikt</h2><p class=\"ingress\">Kommunfullmäktige har gett nämnder och bolag 18 uppdrag inom ett fokusmål. Ett är färdigt, 14 pågår enligt plan och tre är försenade.</p>\n");
        html.Append("<figure><svg viewBox=\"0 0 491 20\" role=\"img\"><title>Uppdragens status</title><desc>Ett färdigt, 14 enligt plan, tre försenade</desc><rect width=\"26\" height=\"20\" rx=\"1.5\" fill=\"#84ad92\"/><rect x=\"28\" width=\"378\" height=\"20\" rx=\"1.5\" fill=\"#1c6b37\"/><rect x=\"408\" width=\"83\" height=\"20\" rx=\"1.5\" fill=\"#fff1cf\"/>");
        html.Append("<path d=\"M410 20l20-20M420 20l20-20M430 20l20-20M440 20l20-20M450 20l20-20M460 20l20-20M470 20l20-20\" stroke=\"#7a5200\" stroke-width=\"3\" fill=\"none\"/><text x=\"217\" y=\"14\" font-size=\"11\" font-weight=\"bold\" text-anchor=\"middle\" fill=\"#fff\">14 enligt plan</text></svg><figcaption>Uppdragens status i augusti 2023</figcaption></figure>\n");
        html.Append("<table><caption>Uppdragens status efter mål</caption><thead><tr><th scope=\"col\">Mål</th><th scope=\"col\" class=\"tal\">Färdigt</th><th scope=\"col\" class=\"tal\">Enligt plan</th><th scope=\"col\" class=\"tal\">Försenat</th><th scope=\"col\" class=\"tal\">Genomförs inte</th><th scope=\"col\" class=\"tal\">Summa</th></tr></thead><tbody>");
        foreach (var (name, index) in ((string[])["1. Ekonomin och välfärden", "2. Trygga och jämlika stadsdelar", "3. En hållbar och växande kommun"]).Select((name, index) => (name, index)))
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{name}</th><td class=\"tal\">{index}</td><td class=\"tal\">{14 + index}</td><td class=\"tal\">{index % 2}</td><td class=\"tal\">0</td><td class=\"tal\">{14 + 2 * index + index % 2}</td></tr>");
        html.Append("</tbody></table>\n<h3>Försenade uppdrag</h3><ul class=\"lista\">");
        foreach (var number in (int[])[7, 8, 11])
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#uppdrag-{number}\">{Assignments[number - 1].Title}</a><span class=\"höger\" data-sidnummer=\"#uppdrag-{number}\"></span></li>");
        html.Append("</ul></section>\n");
    }

    private static void AddChapter(StringBuilder html, int chapter)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section class=\"kapitel\" data-kolumntitel=\"{chapter + 1}. Ekonomin och välfärden\"><h2>{chapter + 1}. Uppsala ska säkra en stark ekonomi och värna välfärden i hela kommunen</h2><p class=\"ingress\">Målet bedöms bli i hög grad uppfyllt vid årets slut.</p><p>{Texts[3]}</p><p>{Texts[4]}</p><h3>Uppdrag</h3>\n");
        for (var i = 0; i < 18; i++) AddAssignment(html, chapter * 18 + i);
        html.Append("<h3>Exempel på vad som har gjorts</h3>");
        for (var i = 0; i < 15; i++) html.Append(CultureInfo.InvariantCulture, $"<p>{Texts[i % Texts.Length]}</p>");
        html.Append("</section>\n");
    }

    private static void AddAssignment(StringBuilder html, int i)
    {
        var (title, status, bodies) = Assignments[i % Assignments.Length];
        html.Append(CultureInfo.InvariantCulture, $"<section class=\"uppdrag\" id=\"uppdrag-{i + 1}\">\n<h4>{title}</h4>\n<section class=\"marginal\"><p class=\"nummer\">Uppdrag {i + 1}</p>{Status("p", status)}<p>{bodies}</p></section>\n");
        for (var k = 0; k < 1 + i % 3; k++) html.Append(CultureInfo.InvariantCulture, $"<p>{Texts[(i + k) % Texts.Length]}</p>\n");
        if (i % 4 == 1) html.Append("<ul><li>Ansökningar öppnade i augusti, med stöd av kommunens <abbr title=\"förvaltningen för näringsliv\">FN</abbr>.</li><li>Samråd med <em>brukarorganisationer</em> under hösten:<ul><li>en gång i månaden,</li><li>med skriftlig återkoppling.</li></ul></li></ul>\n");
        if (i % 5 == 2) html.Append("<ol><li>Förstudie</li><li>Upphandling av planeringssystem</li><li>Införande</li></ol>\n");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"beslut\">Beslut: {title}, KSN-2022-0{1200 + i}, KF 13&nbsp;juni 2022. <a href=\"https://www.uppsala.se/diarium?id={i}&amp;a=b\">Läs beslutet i kommunens diarium</a>.</p>\n");
        if (i % 4 == 3) html.Append("<dl><dt>Bedömning</dt><dd>Uppdraget genomförs enligt tidplan.</dd><dt>Konsekvens</dt><dd>Inga ekonomiska konsekvenser i år.</dd></dl>\n");
        html.Append("</section>\n");
    }

    private static void AddRegister(StringBuilder html)
    {
        html.Append("<section class=\"kapitel\" data-kolumntitel=\"Nämnder och bolag\"><h2>Nämnder och bolag</h2><table class=\"register\"><caption>Vem som ansvarar för vad</caption><thead><tr><th scope=\"col\">Nämnd eller bolag</th><th scope=\"col\">Uppdrag</th><th scope=\"col\">Status</th><th scope=\"col\" class=\"tal\">Sida</th></tr></thead><tbody>");
        for (var i = 0; i < 18; i++)
        {
            var (title, status, bodies) = Assignments[i % Assignments.Length];
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{bodies}</th><td>{title}</td><td>{Status("span", status)}</td><td class=\"tal\"><a href=\"#uppdrag-{i + 1}\" data-sidnummer=\"#uppdrag-{i + 1}\"></a></td></tr>");
        }
        html.Append("</tbody></table></section>");
    }

    private static string Status(string element, string status) => status switch
    {
        "plan" => $"<{element} class=\"status grön\">{Arrow} Enligt plan</{element}>",
        "sen" => $"<{element} class=\"status gul\">{Warning} Inte helt enligt plan</{element}>",
        _ => $"<{element} class=\"status grön\">{Tick} Slutfört</{element}>",
    };
}
