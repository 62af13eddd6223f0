using Uppfoljning.Core.Rules.Language.Reading;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Language.Counts;

/// <summary>Reads how many assignments: 14 uppdrag, tre av målets 18 uppdrag, alla uppdrag, inget uppdrag, båda uppdragen.</summary>
internal static class QuantityReader
{
    /// <summary>Higher numbers are years.</summary>
    private const int Most = 1899;

    /// <summary>Null where no number of assignments stands; without a noun, one may be understood from what was said before.</summary>
    public static Quantity? Read(Sentence sentence, int at, CountScope scope)
    {
        switch (sentence[at])
        {
            case "alla" or "samtliga":
                return Whole(sentence, at + 1, scope, allowsBare: true) is { } all ? all with { Said = null, IsVague = false } : null;
            case "båda":
                return sentence[at + 1] == "uppdragen" || (scope.IsOwner(sentence[at + 1]) && sentence[at + 2] is "uppdrag" or "uppdragen")
                    ? new Quantity(2, sentence[at + 1] == "uppdragen" ? at + 2 : at + 3, HasNoun: true, IsBoth: true)
                    : null;
            case "inget" or "inga":
                return Part(sentence, at + 1, 0, scope);
            case "ett" when sentence[at + 1] == "hundra":
                return Part(sentence, at + 2, 100, scope);
            default:
                return SwedishNumbers.Read(sentence[at]) is { } number and <= Most ? Part(sentence, at + 1, number, scope) : null;
        }
    }

    private static Quantity? Part(Sentence sentence, int after, int said, CountScope scope)
    {
        if (sentence[after] == "uppdrag") return new Quantity(said, after + 1, HasNoun: true);
        if (sentence[after] != "av") return new Quantity(said, after, HasNoun: false);
        return Whole(sentence, after + 1, scope, allowsBare: false) is { } whole ? whole with { Said = said } : null;
    }

    /// <summary>Målets 18 uppdrag, de 18 uppdragen, 18 uppdrag, uppdragen; said is then null.</summary>
    public static Quantity? Whole(Sentence sentence, int at, CountScope scope, bool allowsBare)
    {
        var start = at;
        while (scope.IsOwner(sentence[at]) || sentence[at] is "totalt" or "sammanlagt") at++;
        var hasOwner = at > start;
        var number = SwedishNumbers.Read(sentence[at]);
        var noun = number is null ? at : at + 1;
        if (sentence[noun] is not ("uppdrag" or "uppdragen") || number > Most) return null;
        if (number is null && !hasOwner && !allowsBare && sentence[noun] == "uppdrag") return null;
        return new Quantity(null, noun + 1, HasNoun: true, Whole: number, WholeAt: at) { IsVague = number is null && (!hasOwner || sentence[start] == "de") };
    }
}
