namespace Uppfoljning.Core.Rules.Language.Work;

/// <summary>The words that decide whether a sentence says something of the whole assignment, and as a fact.</summary>
internal static class WorkWords
{
    /// <summary>The subjects that stand for the assignment as a whole.</summary>
    public static readonly HashSet<string> Subjects = ["uppdraget", "arbetet"];

    /// <summary>Those who can say that they have finished the whole of it.</summary>
    public static readonly HashSet<string> Doers =
        ["nämnden", "nämnderna", "bolaget", "bolagen", "kommunen", "förvaltningen", "förvaltningarna", "styrelsen", "styrelserna", "vi"];

    public static readonly HashSet<string> DoneByThem = ["slutfört", "fullgjort", "fullföljt", "färdigställt", "avslutat", "genomfört"];

    /// <summary>Adverbs that change nothing.</summary>
    public static readonly HashSet<string> Adverbs = ["nu", "numera", "därmed", "härmed", "redan", "helt", "också", "även", "således", "alltså", "därför", "formellt"];

    /// <summary>Adverbs that go with what is not finished.</summary>
    public static readonly HashSet<string> AdverbsOfWaiting = ["ännu", "fortfarande", "alltjämt", "fortsatt", "nu", "därmed", "därför", "helt", "riktigt", "dock", "kraftigt", "något", "betydligt", "mycket"];

    /// <summary>What a main clause with the verb before its subject may begin with.</summary>
    public static readonly HashSet<string> Openers = ["nu", "numera", "därmed", "härmed", "således", "alltså", "fortfarande", "alltjämt", "ännu"];

    /// <summary>Where a main clause may begin.</summary>
    public static readonly HashSet<string> ClauseStarts = [",", ";", "och", "men", "så"];

    /// <summary>Verbs whose that-clause is a fact.</summary>
    public static readonly HashSet<string> Facts = ["innebär", "betyder", "konstaterar"];

    /// <summary>With any of these before it, a clause may be a wish, a plan, a condition or part of something.</summary>
    public static readonly HashSet<string> DoubtBefore =
    [
        "om", "när", "då", "innan", "tills", "förrän", "ifall", "såvida", "såvitt", "förutsatt", "huruvida", "efter", "först", "tidigast", "senast", "sedan", "att", "som", "där",
        "ska", "skall", "skulle", "bör", "borde", "kan", "kunde", "måste", "vill", "får", "väntas", "beräknas", "förväntas", "planeras", "bedöms", "kommer", "hoppas",
        "inte", "ej", "varken", "del", "delar", "etapp", "etappen", "fas", "fasen", "inom", "hos", "för",
    ];

    /// <summary>With any of these anywhere in it, a sentence does not speak of the whole.</summary>
    public static readonly HashSet<string> DoubtAnywhere =
    [
        "delvis", "nästan", "utom", "förutom", "bortsett", "undantag", "undantaget", "återstår", "kvarstår", "procent", "snart", "troligen", "sannolikt", "förmodligen", "eventuellt", "kanske",
        "stort", "huvudsak", "princip", "flesta", "vissa", "några", "hälften", "majoriteten",
    ];

    /// <summary>With any of these after it, what has been said is conditioned or taken back.</summary>
    public static readonly HashSet<string> TakesBack = ["om", "när", "då", "men", "förutsatt", "såvida", "ifall", "fast", "även", "så", "med", "eller", "först", "tidigast", "senast"];

    /// <summary>What work may be done according to, all of it.</summary>
    public static readonly HashSet<string> Plans = ["plan", "planen", "tidplan", "tidplanen", "planering", "planeringen", "planerat", "beslut", "beslutet"];

    /// <summary>Times in which something has been finished.</summary>
    public static readonly HashSet<string> Times = ["året", "våren", "sommaren", "hösten", "vintern", "perioden", "halvåret", "kvartalet", "första", "andra", "årsskiftet", "halvårsskiftet", "månadsskiftet"];

    /// <summary>What may follow the preposition "i" after the perfect, besides months: a time that has been.</summary>
    public static readonly HashSet<string> PastTimes = ["våras", "somras", "höstas", "vintras", "fjol", "år"];
}
