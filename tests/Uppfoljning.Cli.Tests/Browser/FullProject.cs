using System.Text;
using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Browser;

/// <summary>
/// A follow-up with everything that a report can have: several goals, many bodies, every status and none, texts of every kind with words that
/// are longer than lines, an earlier period and an earlier plan to compare with.
/// </summary>
internal sealed class FullProject : IDisposable
{
    /// <summary>The period with the most to show.</summary>
    public const string Period = "2024-08";

    public const string LongWord = "Samhällsbyggnadsförvaltningsutvecklingsprojektledarutbildningen";

    private const int Goals = 3;
    private const int Assignments = 12;

    private static readonly string[] bodies = ["KS", "UBN", "SBN", "ÄLN", "KTN", "FAB", "VAB"];
    private static readonly string[] kinds = ["uppdrag", "kvarvarande", "tillkommande", "nämndmål"];
    private static readonly string[] statuses = ["slutfört", "enligt-plan", "försenat", "genomförs-inte", "pausat", "vilande"];

    private static readonly string[] texts =
    [
        "Arbetet är i gång. Läs mer hos [Sveriges Kommuner och Regioner](https://skr.se) och i [kommunens plan för lokaler](https://example.se/lokaler).",
        $"| Område | Antal platser | Kostnad i miljoner kronor | Ansvarig förvaltning | Påbörjas |\n|---|--:|--:|---|---|\n| {LongWord} | 1 200 | 34,5 | Stadsbyggnadsförvaltningen | våren 2025 |\n| Norra staden | 80 | 2 | Barn- och utbildningsförvaltningen | hösten 2024 |",
        "Nämnden har\n\n- byggt **tre** förskolor\n  - en i norr\n    - med *tillagningskök*\n  - två i söder\n- anställt 40 lärare\n\noch därefter\n\n1. utbildat dem\n2. följt upp hur det gick.",
        $"{LongWord} pågår, och {LongWord.ToLowerInvariant()}{LongWord.ToLowerInvariant()} är planerad.",
        "Förvaltningen har tagit fram ett förslag, som nämnden behandlar i höst.\n\nDet kräver beslut om pengar först.",
    ];

    private readonly TemporaryFolder folder = new();

    public FullProject()
    {
        Write("organ.yaml", Register());
        Write("uppf.yaml", "format: uppf/1\nwebbadress: https://www.example.se\nkontakt: uppfoljning@example.se\ntillgänglighetsredogörelse: https://www.example.se/tillganglighet\n");
        Write("budget-2022/plan.yaml", "format: uppf/1\nnamn: Budget 2022\nmålord: fokusmål\nperioder:\n  2022-12: Årsuppföljning\n");
        Write("budget-2022/mal-1/mal.yaml", "format: uppf/1\nnummer: 1\ntitel: Trygga och jämlika livsvillkor\nuppföljning:\n  2022-12:\n    status: försenat\n");
        Write("budget-2022/mal-1/uppdrag-01.yaml", "format: uppf/1\ntyp: uppdrag\ntitel: Ett uppdrag som fortsätter\nansvariga: [KS]\nuppföljning:\n  2022-12:\n    status: försenat\n    bedömning: Det dröjer.\n");
        Write("budget-2024/plan.yaml", Plan());
        for (var goal = 1; goal <= Goals; goal++)
        {
            Write($"budget-2024/mal-{goal}/mal.yaml", Goal(goal));
            for (var number = 1; number <= Assignments; number++) Write($"budget-2024/mal-{goal}/uppdrag-{number:00}.yaml", Assignment(goal, number));
        }
    }

    public void Dispose() => folder.Dispose();

    public ProgramRun Run(params string[] arguments) => ProgramRun.In(folder.Path, arguments);

    private static string Register() => $"""
        format: uppf/1
        kommun: Storby kommun
        organ:
          - id: KS
            namn: Kommunstyrelsen
            typ: nämnd
          - id: UBN
            namn: Utbildnings- och arbetsmarknadsnämnden
            typ: nämnd
          - id: SBN
            namn: {LongWord}s nämnd
            typ: nämnd
            tidigare: [Gatunämnden, Parknämnden]
          - id: ÄLN
            namn: Äldrenämnden
            typ: nämnd
          - id: KTN
            namn: Kultur- och fritidsnämnden
            typ: nämnd
          - id: FAB
            namn: Storby Fastigheter AB
            typ: bolag
          - id: VAB
            namn: Storby Vatten AB
            typ: bolag

        """;

    /// <summary>Statuses in all colours and shapes.</summary>
    private static string Plan() => """
        format: uppf/1
        namn: Budget 2024
        målord: {ett: delmål, bestämd: delmålet, flera: delmål, genus: t}
        inledning: Till varje delmål hör uppdrag till nämnder och bolag.
        nästa-uppföljning: Nästa uppföljning görs i december.
        perioder:
          2024-04: Delårsuppföljning per april
          2024-08: Delårsuppföljning per augusti
          2024-12: Årsuppföljning
        statusar:
          - {id: slutfört, innebörd: klart, färg: grön, tecken: bock, etikett: Uppdraget är slutfört, förklaring: Uppdraget är färdigt, räkneord: {ett: är färdigt, flera: är färdiga}, kort: {ett: färdigt, flera: färdiga}}
          - {id: enligt-plan, innebörd: pågår, färg: grön, tecken: pil, etikett: Enligt plan, förklaring: Uppdraget pågår eller väntar enligt plan, räkneord: {ett: pågår enligt plan, flera: pågår enligt plan}, kort: {ett: pågår, flera: pågår}}
          - {id: försenat, innebörd: försenat, färg: gul, tecken: klocka, etikett: Inte helt enligt plan, förklaring: Uppdraget är försenat eller inte påbörjat, räkneord: {ett: är försenat, flera: är försenade}, kort: {ett: försenat, flera: försenade}}
          - {id: genomförs-inte, innebörd: utgår, färg: röd, tecken: kryss, etikett: Uppdraget genomförs inte, förklaring: Uppdraget genomförs inte, räkneord: {ett: genomförs inte, flera: genomförs inte}, kort: {ett: genomförs inte, flera: genomförs inte}}
          - {id: pausat, innebörd: försenat, färg: blå, tecken: streck, etikett: Pausat, förklaring: Uppdraget väntar på beslut, räkneord: {ett: är pausat, flera: är pausade}, kort: {ett: pausat, flera: pausade}}
          - {id: vilande, innebörd: pågår, färg: grå, tecken: pil, etikett: Vilande, förklaring: Uppdraget vilar, räkneord: {ett: vilar, flera: vilar}, kort: {ett: vilande, flera: vilande}}

        """;

    private static string Goal(int goal) => $"""
        format: uppf/1
        nummer: {goal}
        titel: Storby ska vara en kommun där {(goal == 2 ? LongWord.ToLowerInvariant() : "livsvillkoren är trygga och jämlika")}
        kortnamn: {(goal == 2 ? LongWord : $"Trygghet {goal}")}
        motto: Ordning och reda i hela kommunen
        beskrivning: |
        {Indented(texts[goal], 2)}
        områden:
          - rubrik: Ekonomisk hållbarhet
            text: |
        {Indented(texts[2], 6)}
        fokus:
          år: 2024–2026
          tema: Trygghet
          text: |
        {Indented(texts[0], 4)}
        uppföljning:
          2024-04:
            status: försenat
          {Period}:
            status: {statuses[goal]}
            måluppfyllelse: i hög grad
            avser: vid årets slut
            kommentar: |
        {Indented($"{texts[4]}\n\n{texts[1]}", 6)}
            exempel: [Byggt två förskolor, Öppnat ett bibliotek]
            länkar:
              - text: Kommunens årsredovisning
                adress: https://www.example.se/arsredovisning
              - text: Protokoll på papper

        """;

    private static string Assignment(int goal, int number)
    {
        var at = goal * Assignments + number;
        var status = Status(at);
        var text = new StringBuilder($"format: uppf/1\ntyp: {kinds[at % kinds.Length]}\nordning: {number}\n");
        if (kinds[at % kinds.Length] == "kvarvarande") text.Append("från: 2022\n");
        if (goal == 1 && number == 1) text.Append("ursprung: budget-2022/mal-1/uppdrag-01\n");
        text.Append("titel: ").Append(number == 5 ? LongWord : "Bygg").Append($" nya skolor och lokaler i område {goal}.{number}\n");
        if (number % 4 != 3) text.Append($"beskrivning: |\n{Indented(texts[(at + 2) % texts.Length], 2)}\n");
        text.Append($"ansvariga: {(number == 6 ? "alla" : $"[{bodies[at % bodies.Length]}, {bodies[(at + 3) % bodies.Length]}]")}\n");
        if (number % 3 == 0) text.Append("berörda: alla-nämnder\n");
        if (number % 4 == 0) text.Append($"beslut:\n  - rubrik: {LongWord} och översyn av lokaler\n    diarienummer: KSN-2022-00123\n    organ: KS\n    paragraf: 45\n    datum: 2022-03-30\n");
        text.Append("uppföljning:\n");
        if (Status(at + number) is { } before) text.Append($"  2024-04:\n    status: {before}\n    bedömning: Så var det då.\n");
        if (status is not null) text.Append(Report(at, status));
        return text.ToString();
    }

    private static string Report(int at, string status)
    {
        var text = new StringBuilder($"  {Period}:\n    status: {status}\n    bedömning: |\n{Indented(texts[at % texts.Length], 6)}\n");
        if (status is "försenat" or "pausat") text.Append($"    orsak: {LongWord}\n    åtgärd: Nämnden anställer fler.\n    ny-tidplan: hösten 2025\n");
        if (at % 5 == 0) text.Append("    bilagor:\n      - titel: Ritningar\n        nummer: 4\n        adress: https://www.example.se/ritningar\n      - titel: Kalkyl\n");
        if (at % 6 == 0) text.Append($"    rapporter:\n      {bodies[at % bodies.Length]}:\n        status: {status}\n        bedömning: Vår del är snart klar.\n      {bodies[(at + 3) % bodies.Length]}:\n        status: enligt-plan\n        bedömning: Det går bra.\n");
        return text.ToString();
    }

    /// <summary>One of the statuses, or none: each in turn.</summary>
    private static string? Status(int at) => at % (statuses.Length + 1) is var turn && turn < statuses.Length ? statuses[turn] : null;

    private static string Indented(string text, int blanks) => string.Join('\n', text.Split('\n').Select(line => line == "" ? "" : new string(' ', blanks) + line));

    private void Write(string path, string text)
    {
        var file = folder.At(["data", .. path.Split('/')]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(false));
    }
}
