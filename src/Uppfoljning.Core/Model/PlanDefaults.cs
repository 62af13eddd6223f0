using System.Collections.Immutable;

namespace Uppfoljning.Core.Model;

/// <summary>What a plan has that does not say otherwise (format.md, plan.yaml).</summary>
public static class PlanDefaults
{
    public const string SentenceTemplate = "standard";

    public static readonly ImmutableArray<GoalWord> GoalWords =
    [
        new("fokusmål", "fokusmålet", "fokusmål", IsNeuter: true),
        new("inriktningsmål", "inriktningsmålet", "inriktningsmål", IsNeuter: true),
    ];

    public static readonly ImmutableArray<Status> Statuses =
    [
        new("slutfört", StatusMeaning.Done, StatusColour.Green, StatusSign.Tick, "Uppdraget är slutfört", "Målet är uppnått",
            "Uppdraget är färdigt", new("är färdigt", "är färdiga"), new("färdigt", "färdiga")),
        new("enligt-plan", StatusMeaning.Ongoing, StatusColour.Green, StatusSign.Arrow, "Enligt plan", null,
            "Uppdraget pågår eller väntar enligt plan", new("pågår enligt plan", "pågår enligt plan"), new("pågår", "pågår")),
        new("försenat", StatusMeaning.Late, StatusColour.Yellow, StatusSign.Clock, "Inte helt enligt plan", null,
            "Uppdraget är försenat eller inte påbörjat", new("är försenat", "är försenade"), new("försenat", "försenade")),
        new("genomförs-inte", StatusMeaning.Dropped, StatusColour.Red, StatusSign.Cross, "Uppdraget genomförs inte", "Målet genomförs inte",
            "Uppdraget genomförs inte", new("genomförs inte", "genomförs inte"), new("genomförs inte", "genomförs inte")),
    ];

    public static readonly ImmutableArray<string> ShortOrder = ["enligt-plan", "försenat", "slutfört", "genomförs-inte"];

    public static readonly ImmutableArray<AssignmentKind> Kinds =
    [
        new("uppdrag", "Uppdrag", Counts: true),
        new("kvarvarande", "Kvarvarande uppdrag", Counts: true),
        new("tillkommande", "Tillkommande uppdrag", Counts: true),
        new("nämndmål", "Gemensamt nämndmål", Counts: false),
    ];

    public static readonly ImmutableArray<string> Fulfilments = ["helt", "i hög grad", "delvis", "inte"];
}
