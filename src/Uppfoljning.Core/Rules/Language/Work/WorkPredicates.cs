using System.Collections.Immutable;
using Uppfoljning.Core.Rules.Language.Reading;

namespace Uppfoljning.Core.Rules.Language.Work;

/// <summary>What can be said of the work after "är" and "har", and what may follow.</summary>
internal static class WorkPredicates
{
    private static readonly ImmutableArray<(string[] Words, WorkClaimKind Kind)> afterIs =
    [
        .. Finished("slutfört", "färdigt", "klart", "genomfört", "färdigställt", "fullgjort", "fullföljt", "utfört", "verkställt", "i mål"),
        .. Of(WorkClaimKind.Ended, "avslutat"),
        .. Of(WorkClaimKind.Unfinished, "försenat"),
    ];

    private static readonly ImmutableArray<(string[] Words, WorkClaimKind Kind)> afterHas =
    [
        .. Finished("slutförts", "genomförts", "färdigställts", "fullgjorts", "fullföljts", "utförts", "verkställts", "blivit klart", "blivit färdigt", "blivit slutfört", "kommit i mål", "gått i mål"),
        .. Of(WorkClaimKind.Ended, "avslutats", "blivit avslutat"),
    ];

    private static readonly ImmutableArray<(string[] Words, WorkClaimKind Kind)> afterIsNot =
        [.. Of(WorkClaimKind.Unfinished, "påbörjat", "slutfört", "färdigt", "klart", "genomfört", "avslutat", "färdigställt", "i gång", "igång", "i mål")];

    private static readonly ImmutableArray<(string[] Words, WorkClaimKind Kind)> afterHasNot =
    [
        .. Of(WorkClaimKind.Unfinished, "påbörjats", "startat", "startats", "börjat", "inletts", "slutförts", "genomförts", "avslutats", "färdigställts", "kommit i gång", "kommit igång", "kommit i mål", "blivit klart", "blivit färdigt",
            "kunnat påbörjas", "kunnat slutföras", "kunnat genomföras", "kunnat avslutas"),
    ];

    /// <summary>What is said from an index on, after the verb and its adverbs.</summary>
    /// <returns>The kind and the index after the words; null where it is something else.</returns>
    public static (WorkClaimKind Kind, int End)? Match(Sentence sentence, int at, string verb, bool isNegated)
    {
        var choices = (verb, isNegated) switch
        {
            ("är", false) => afterIs,
            ("är", true) => afterIsNot,
            ("har", false) => afterHas,
            _ => afterHasNot,
        };
        foreach (var (words, kind) in choices)
        {
            if (sentence.Has(at, words)) return (kind, at + words.Length);
        }
        return null;
    }

    private static IEnumerable<(string[] Words, WorkClaimKind Kind)> Finished(params string[] phrases) => Of(WorkClaimKind.Finished, phrases);

    private static IEnumerable<(string[] Words, WorkClaimKind Kind)> Of(WorkClaimKind kind, params string[] phrases) => phrases.Select(phrase => (phrase.Split(' '), kind));
}
