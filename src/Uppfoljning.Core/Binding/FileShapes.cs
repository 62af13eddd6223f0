using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Binding;

/// <summary>The tables of format.md: which keys each kind of file has, in the order of the canonical layout, and what to write under them.</summary>
public static class FileShapes
{
    private static readonly TextShape text = new();
    private static readonly Field format = new("format", $"Formatets version: {FormatShape.Current}.", new FormatShape(), Required: true);
    private static readonly ReferenceShape body = new();
    private static readonly ListShape bodies = new(new ReferenceShape { Groups = Model.Register.Groups }, AllowsOne: true);
    private static readonly ImmutableArray<string> usualStatuses = [.. PlanDefaults.Statuses.Select(status => status.Id)];
    private static readonly ImmutableArray<string> usualKinds = [.. PlanDefaults.Kinds.Select(kind => kind.Id)];

    public static MapShape Register { get; } = new(
    [
        format,
        new("kommun", "Kommunens namn, som Uppsala kommun.", text, Required: true),
        new("fullmäktige", "Vem som ger uppdragen; annars kommunfullmäktige. Ordets genitiv ska sluta på s.", text),
        new("organ", "Kommunens nämnder och bolag, och fullmäktige.", new ListShape(new MapShape(
        [
            new("id", "Det som andra filer skriver för organet, oftast förkortningen: bokstäver, siffror och bindestreck.", new IdShape(), Required: true),
            new("namn", "Organets namn, som Kommunstyrelsen.", text, Required: true),
            new("typ", "Organets slag: nämnd, bolag eller fullmäktige.", Choice(Words.BodyKinds), Required: true),
            new("förkortning", "Den officiella förkortningen, om det finns en.", text),
            new("tidigare", "Namn som organet har haft förut.", new ListShape(text, AllowsOne: true)),
            new("från", "Den första månaden som organet finns, ÅÅÅÅ-MM.", new MonthShape()),
            new("till", "Den sista månaden som organet finns, ÅÅÅÅ-MM.", new MonthShape()),
        ]), MayBeEmpty: false), Required: true),
    ]);

    public static MapShape Settings { get; } = new(
    [
        format with { Required = false },
        new("regler", "Regler som ska tas mer eller mindre allvarligt än annars, som UPPF3017: fel.",
            new KeyedShape(new RuleCodeShape(), "Skriv fel, varning, råd eller av.", Choice(Words.RuleLevels))),
        new("råd", "Skriv ja för att alltid få råd om innehåll och språk; annars nej.", new YesNoShape()),
        new("diarienummer", "Ett reguljärt uttryck som varje diarienummer ska stämma med.", text),
        new("webbadress", "Adressen till kommunens webbplats, som visas i sidfoten.", text),
        new("kontakt", "Adressen till den som svarar på frågor, som visas i sidfoten.", text),
        new("tillgänglighetsredogörelse", "Adressen till tillgänglighetsredogörelsen, som visas i sidfoten.", text),
    ]);

    /// <param name="statuses">The plan's own status ids, for the orders; null where they could not be read.</param>
    public static MapShape Plan(ImmutableArray<string>? statuses)
    {
        var statusList = new ListShape(Status(statuses));
        return new(
        [
            format,
            new("namn", "Planens namn, som Mål och budget 2023.", text, Required: true),
            new("målord", "Vad planens mål kallas: fokusmål eller inriktningsmål, eller ett annat ord med sina former.",
                new BriefOrFullShape(Choice([.. PlanDefaults.GoalWords.Select(word => word.One)]), new(
                [
                    new("ett", "Ordet för ett mål, som delmål.", text, Required: true),
                    new("bestämd", "Ordet i bestämd form, som delmålet.", text, Required: true),
                    new("flera", "Ordet för flera mål, som delmål.", text, Required: true),
                    new("genus", "Skriv t om det heter ett mål, n om det heter en inriktning.", Choice(["t", "n"]), Required: true),
                ])), Required: true),
            new("inledning", "En text som visas före uppdragen.", text),
            new("nästa-uppföljning", "En mening om när målen följs upp nästa gång.", text),
            new("sammanfattning", "Mallen i templates/meningar/ som skriver räknemeningen; annars standard.", text),
            new("meningsordning", "Statusarna i den ordning som räknemeningen tar upp dem; annars som i statusar.", statusList),
            new("kortordning", "Statusarna i den ordning som den korta räkningen tar upp dem.", statusList),
            new("perioder", "Periodernas månader och namn i tidsordning, som 2023-08: Delårsuppföljning per augusti.",
                new KeyedShape(new MonthShape(), "Periodens namn, som Delårsuppföljning per augusti.", text, MayBeEmpty: false), Required: true),
            new("statusar", "Planens statusar, i teckenförklaringens ordning. En egen lista ersätter hela den vanliga.", new ListShape(new MapShape(
            [
                new("id", "Det som uppdragen skriver som status: bokstäver, siffror och bindestreck.", new IdShape(), Required: true),
                new("innebörd", "Vad statusen innebär för kontroller och räkning: klart, pågår, försenat eller utgår.", Choice(Words.Meanings), Required: true),
                new("färg", "Statusens färg: grön, gul, röd, blå eller grå.", Choice(Words.Colours), Required: true),
                new("tecken", "Statusens tecken: bock, pil, klocka, kryss eller streck.", Choice(Words.Signs), Required: true),
                new("etikett", "Statusens namn i rapporten, som Inte helt enligt plan.", text, Required: true),
                new("etikett-mål", "Statusens namn när det är målet som har den, som Målet är uppnått.", text),
                new("förklaring", "Vad statusen betyder, i teckenförklaringen.", text, Required: true),
                new("räkneord", "Orden efter antalet i räknemeningen.", Inflection("är försenat", "är försenade"), Required: true),
                new("kort", "Orden efter antalet i den korta räkningen.", Inflection("försenat", "försenade"), Required: true),
            ]), MayBeEmpty: false)),
            new("typer", "Planens typer av uppdrag. En egen lista ersätter hela den vanliga.", new ListShape(new MapShape(
            [
                new("id", "Det som uppdragen skriver som typ: bokstäver, siffror och bindestreck.", new IdShape(), Required: true),
                new("etikett", "Typens namn i rapporten, som Tillkommande uppdrag.", text, Required: true),
                new("räknas", "Skriv nej om uppdragen visas men inte räknas bland fullmäktiges; annars ja.", new YesNoShape()),
            ]), MayBeEmpty: false)),
            new("måluppfyllelse", "De grader av måluppfyllelse som målen kan ha; annars helt, i hög grad, delvis och inte.", new ListShape(text, MayBeEmpty: false)),
        ]);
    }

    public static MapShape Goal(PlanContext plan) => new(
    [
        format,
        new("nummer", "Målets nummer, som läsaren ser det.", text, Required: true),
        new("titel", "Målet, som det står i planen.", text, Required: true),
        new("kortnamn", "Ett kort namn på målet, som Ekonomin och välfärden.", text),
        new("motto", "Målets motto.", text),
        new("beskrivning", "Vad målet handlar om.", text),
        new("områden", "Målets områden, vart och ett med rubrik och text.", new ListShape(new MapShape(
        [
            new("rubrik", "Områdets rubrik, som Ekonomisk hållbarhet.", text, Required: true),
            new("text", "Vad området handlar om.", text),
        ]))),
        new("fokus", "Det som målet har i fokus under några år.", new MapShape(
        [
            new("år", "Åren som det gäller, som 2022–2024.", text),
            new("tema", "Temat, som Trygghet.", text),
            new("text", "Vad det innebär.", text),
        ])),
        new("uppföljning", "Målets rapporter, en för varje period.", new KeyedShape(Period(plan), "Målets rapport för perioden. Den får stå tom till dess att den ska skrivas.", new MapShape(
        [
            new("status", "Målets status: id:t för en av planens statusar.", Status(plan.Statuses)),
            new("måluppfyllelse", "I vilken grad målet uppfylls, som i hög grad.",
                new ChoiceShape(plan.Fulfilments, Codes.NotAmongChoices, "måluppfyllelsen") { Usual = PlanDefaults.Fulfilments }),
            new("avser", "Tiden som bedömningen avser, som vid årets slut eller för 2021.", text),
            new("prognos", "Skriv nej om målet bedöms vara uppfyllt, ja om det bedöms bli det; annars ja.", new YesNoShape()),
            new("kommentar", "En text om hur det går med målet.", text),
            new("exempel", "Vad som har gjorts för att nå målet, en sak på varje rad.", new ListShape(text) { IsProse = true }),
            new("länkar", "Länkar till mer att läsa.", new ListShape(new MapShape(
            [
                new("text", "Länkens text, som säger vart den leder.", text, Required: true),
                new("adress", "Länkens adress.", text),
            ]))),
        ]), AllowsStubs: true)),
    ]);

    public static MapShape Assignment(PlanContext plan) => new(
    [
        format,
        new("typ", "Uppdragets typ: id:t för en av planens typer.", new ChoiceShape(plan.Kinds, Codes.UnknownKind, "typen") { Form = new IdShape(), Usual = usualKinds }, Required: true),
        new("nummer", "Uppdragets officiella nummer, som 1 eller NB 1.1; det enda med det numret i målet och typen.", text),
        new("ordning", "Uppdragets plats i listan, som 14; det enda på den platsen i målet.", new NumberShape()),
        new("från", "Året som uppdraget är kvar från, som 2019.", text),
        new("ursprung", "Samma uppdrag i en tidigare plan, som mal-och-budget-2020/mal-3/arkivplan.", text),
        new("gäller-från", "Den första perioden som uppdraget räknas och ska rapporteras.", Period(plan)),
        new("gäller-till", "Den sista perioden som uppdraget räknas och ska rapporteras.", Period(plan)),
        new("titel", "Uppdraget, som det står i planen.", text, Required: true),
        new("beskrivning", "Mer om vad uppdraget innebär.", text),
        new("berörda", "De organ som planen nämner, med sina id:n i organ.yaml.", bodies),
        new("ansvariga", "De organ som svarar för uppdraget, med sina id:n i organ.yaml.", bodies),
        new("beslut", "Beslut som hör till uppdraget.", new ListShape(new MapShape(
        [
            new("rubrik", "Beslutets rubrik.", text, Required: true),
            new("diarienummer", "Ärendets diarienummer, som KSN-2020-00123.", text),
            new("organ", "Organet som beslutade, med sitt id i organ.yaml.", body),
            new("paragraf", "Beslutets paragraf i protokollet, som 45.", text),
            new("datum", "Beslutets datum, ÅÅÅÅ-MM-DD, eller en lista av datum.", new ListShape(new DateShape(), AllowsOne: true)),
        ]))),
        new("uppföljning", "Uppdragets rapporter, en för varje period.", new KeyedShape(Period(plan), "Uppdragets rapport för perioden. Den får stå tom till dess att den ska skrivas.", new MapShape(
        [
            new("status", "Uppdragets status: id:t för en av planens statusar.", Status(plan.Statuses)),
            new("bedömning", "Några meningar om hur arbetet går.", text),
            new("orsak", "Varför det inte går enligt plan.", text),
            new("åtgärd", "Vad som görs åt det.", text),
            new("ny-tidplan", "När det blir klart i stället, som 2025-10 eller hösten 2025.", text),
            new("bilagor", "Bilagor till rapporten.", new ListShape(new MapShape(
            [
                new("titel", "Bilagans titel.", text, Required: true),
                new("nummer", "Bilagans nummer, som 4.", text),
                new("adress", "Bilagans adress.", text),
            ]))),
            new("rapporter", "Vad vart och ett av organen har rapporterat. Statusen och bedömningen ovanför är den gemensamma.",
                new KeyedShape(text, "Organets egen rapport.", new MapShape(
                [
                    new("status", "Organets status: id:t för en av planens statusar.", Status(plan.Statuses)),
                    new("bedömning", "Organets egen bedömning.", text),
                ]))),
        ]), AllowsStubs: true)),
    ])
    {
        RequiresAny = new(["ansvariga", "berörda"], Codes.NobodyResponsible, "ingen är ansvarig eller berörd", "lägg till raden \"ansvariga: [KS]\" med id:n ur organ.yaml"),
    };

    private static MapShape Inflection(string one, string several) => new(
    [
        new("ett", $"Orden när det är ett uppdrag, som {one}.", text, Required: true),
        new("flera", $"Orden när det är flera uppdrag, som {several}.", text, Required: true),
    ]);

    private static ChoiceShape Choice(ImmutableArray<string> choices) => new(choices, Codes.NotAmongChoices, "värdet");

    private static ChoiceShape Status(ImmutableArray<string>? statuses) => new(statuses, Codes.UnknownStatus, "statusen") { Form = new IdShape(), Usual = usualStatuses };

    private static ChoiceShape Period(PlanContext plan) => new(plan.Periods, Codes.PeriodNotInPlan, "perioden") { Form = new MonthShape() };
}
