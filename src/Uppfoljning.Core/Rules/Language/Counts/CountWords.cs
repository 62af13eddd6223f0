namespace Uppfoljning.Core.Rules.Language.Counts;

/// <summary>The words that decide whether a sentence counts a goal's assignments, all of them, here and now.</summary>
internal static class CountWords
{
    /// <summary>Adverbs between a verb and what is said.</summary>
    public static readonly HashSet<string> Adverbs = ["nu", "redan", "helt", "fortfarande", "alltjämt", "ännu", "därmed", "också"];

    /// <summary>Before a number, without changing it.</summary>
    public static readonly HashSet<string> Exactly = ["totalt", "sammanlagt", "bara", "endast", "enbart", "hela"];

    /// <summary>What a clause about the whole goal begins with, when a count follows in the next one.</summary>
    public static readonly HashSet<string> AboutTheWhole = ["målet", "arbetet", "läget", "nuläget", "status", "statusen", "utvecklingen", "uppföljningen", "resultatet", "sammanfattningsvis", "sammantaget", "totalt", "det"];

    public static readonly HashSet<string> ClauseStarts = [",", ";", ":", "och", "men"];

    /// <summary>Verbs whose that-clause is a fact.</summary>
    public static readonly HashSet<string> Facts = ["visar", "innebär", "betyder", "konstaterar"];

    /// <summary>With any of these before it, a clause may be a wish, a plan or a condition, or count something else.</summary>
    public static readonly HashSet<string> DoubtBefore =
    [
        "om", "när", "då", "innan", "tills", "förrän", "ifall", "såvida", "förutsatt", "huruvida", "att", "som", "där", "inom", "hos", "för", "bland", "av", "på",
        "ska", "skall", "skulle", "bör", "borde", "kan", "kunde", "måste", "vill", "får", "väntas", "beräknas", "förväntas", "planeras", "bedöms", "kommer", "siktar", "inte", "ej",
    ];

    /// <summary>With any of these anywhere in it, a sentence compares, foretells or leaves something out.</summary>
    public static readonly HashSet<string> DoubtAnywhere =
    [
        "förra", "föregående", "tidigare", "fjol", "våras", "höstas", "somras", "vintras", "jämfört", "nästa", "kommande", "utom", "förutom", "bortsett", "undantag", "undantaget",
        "delvis", "nästan", "prognos", "prognosen", "årsskiftet", "ytterligare",
    ];

    /// <summary>With any of these beside a number, a sentence adds to what another has counted.</summary>
    public static readonly HashSet<string> Adds = ["ytterligare", "dessutom", "därutöver", "därtill", "annat", "andra"];

    /// <summary>With any of these after it, what has been said is conditioned or divided.</summary>
    public static readonly HashSet<string> TakesBack = ["om", "när", "då", "förutsatt", "såvida", "ifall", "eller", "som"];

    /// <summary>Between two counts.</summary>
    public static readonly HashSet<string> Joins = ["och", "samt", "medan", "men", "varav"];

    public static readonly HashSet<string> TheRest = ["övriga", "resten", "resterande"];

    /// <summary>Times and places that are the comment's own, word by word.</summary>
    public static readonly string[][] HereAndNow =
        [["just", "nu"], ["nu"], ["i", "dag"], ["idag"], ["i", "nuläget"], ["för", "närvarande"], ["hittills"], ["ännu"], ["i", "målet"], ["inom", "målet"], ["totalt"], ["sammanlagt"], ["därmed"], ["samtidigt"]];
}
