using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Binding;

/// <summary>The tables of format.md: which keys each kind of file has, in the order of the canonical layout.</summary>
public static class FileShapes
{
    private static readonly TextShape text = new();
    private static readonly Field format = new("format", new FormatShape(), Required: true);
    private static readonly MapShape inflection = new([new("ett", text, Required: true), new("flera", text, Required: true)]);
    private static readonly ReferenceShape body = new();
    private static readonly ListShape bodies = new(body, AllowsOne: true);

    public static MapShape Register { get; } = new(
    [
        format,
        new("kommun", text, Required: true),
        new("fullmäktige", text),
        new("organ", new ListShape(new MapShape(
        [
            new("id", new IdShape(), Required: true),
            new("namn", text, Required: true),
            new("typ", Choice(Words.BodyKinds), Required: true),
            new("förkortning", text),
            new("tidigare", new ListShape(text, AllowsOne: true)),
            new("från", new MonthShape()),
            new("till", new MonthShape()),
        ]), MayBeEmpty: false), Required: true),
    ]);

    public static MapShape Settings { get; } = new(
    [
        format with { Required = false },
        new("regler", new KeyedShape(text, Choice(Words.RuleLevels))),
        new("råd", new YesNoShape()),
        new("diarienummer", text),
        new("webbadress", text),
        new("kontakt", text),
        new("tillgänglighetsredogörelse", text),
    ]);

    /// <param name="statuses">The plan's own status ids, for the orders; null where they could not be read.</param>
    public static MapShape Plan(ImmutableArray<string>? statuses)
    {
        var statusList = new ListShape(Status(statuses));
        return new(
        [
            format,
            new("namn", text, Required: true),
            new("målord", new BriefOrFullShape(Choice([.. PlanDefaults.GoalWords.Select(word => word.One)]), new(
            [
                new("ett", text, Required: true),
                new("bestämd", text, Required: true),
                new("flera", text, Required: true),
                new("genus", Choice(["t", "n"]), Required: true),
            ])), Required: true),
            new("inledning", text),
            new("nästa-uppföljning", text),
            new("sammanfattning", text),
            new("meningsordning", statusList),
            new("kortordning", statusList),
            new("perioder", new KeyedShape(new MonthShape(), text, MayBeEmpty: false), Required: true),
            new("statusar", new ListShape(new MapShape(
            [
                new("id", new IdShape(), Required: true),
                new("innebörd", Choice(Words.Meanings), Required: true),
                new("färg", Choice(Words.Colours), Required: true),
                new("tecken", Choice(Words.Signs), Required: true),
                new("etikett", text, Required: true),
                new("etikett-mål", text),
                new("förklaring", text, Required: true),
                new("räkneord", inflection, Required: true),
                new("kort", inflection, Required: true),
            ]), MayBeEmpty: false)),
            new("typer", new ListShape(new MapShape(
            [
                new("id", new IdShape(), Required: true),
                new("etikett", text, Required: true),
                new("räknas", new YesNoShape()),
            ]), MayBeEmpty: false)),
            new("måluppfyllelse", new ListShape(text, MayBeEmpty: false)),
        ]);
    }

    public static MapShape Goal(PlanContext plan) => new(
    [
        format,
        new("nummer", text, Required: true),
        new("titel", text, Required: true),
        new("kortnamn", text),
        new("motto", text),
        new("beskrivning", text),
        new("områden", new ListShape(new MapShape([new("rubrik", text, Required: true), new("text", text)]))),
        new("fokus", new MapShape([new("år", text), new("tema", text), new("text", text)])),
        new("uppföljning", new KeyedShape(Period(plan), new MapShape(
        [
            new("status", Status(plan.Statuses)),
            new("måluppfyllelse", new ChoiceShape(plan.Fulfilments, Codes.NotAmongChoices, "måluppfyllelsen")),
            new("avser", text),
            new("prognos", new YesNoShape()),
            new("kommentar", text),
            new("exempel", new ListShape(text) { IsProse = true }),
            new("länkar", new ListShape(new MapShape([new("text", text, Required: true), new("adress", text)]))),
        ]), AllowsStubs: true)),
    ]);

    public static MapShape Assignment(PlanContext plan) => new(
    [
        format,
        new("typ", new ChoiceShape(plan.Kinds, Codes.UnknownKind, "typen"), Required: true),
        new("nummer", text),
        new("ordning", new NumberShape()),
        new("från", text),
        new("ursprung", text),
        new("gäller-från", Period(plan)),
        new("gäller-till", Period(plan)),
        new("titel", text, Required: true),
        new("beskrivning", text),
        new("berörda", bodies),
        new("ansvariga", bodies),
        new("beslut", new ListShape(new MapShape(
        [
            new("rubrik", text, Required: true),
            new("diarienummer", text),
            new("organ", body),
            new("paragraf", text),
            new("datum", new ListShape(new DateShape(), AllowsOne: true)),
        ]))),
        new("uppföljning", new KeyedShape(Period(plan), new MapShape(
        [
            new("status", Status(plan.Statuses)),
            new("bedömning", text),
            new("orsak", text),
            new("åtgärd", text),
            new("ny-tidplan", text),
            new("bilagor", new ListShape(new MapShape([new("titel", text, Required: true), new("nummer", text), new("adress", text)]))),
            new("rapporter", new KeyedShape(text, new MapShape([new("status", Status(plan.Statuses)), new("bedömning", text)]))),
        ]), AllowsStubs: true)),
    ])
    {
        RequiresAny = new(["ansvariga", "berörda"], Codes.NobodyResponsible, "ingen är ansvarig eller berörd", "lägg till raden \"ansvariga: [KS]\" med id:n ur organ.yaml"),
    };

    private static ChoiceShape Choice(ImmutableArray<string> choices) => new(choices, Codes.NotAmongChoices, "värdet");

    private static ChoiceShape Status(ImmutableArray<string>? statuses) => new(statuses, Codes.UnknownStatus, "statusen");

    private static ChoiceShape Period(PlanContext plan) => new(plan.Periods, Codes.PeriodNotInPlan, "perioden");
}
