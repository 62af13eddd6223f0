using Uppfoljning.Core.Model;
using Uppfoljning.Core.Rules.Language.Reading;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Language.Counts;

/// <summary>
/// Finds what a sentence in a goal's comment says of how many assignments there are, or stand in some way. Only sentences of a few plain
/// kinds are understood; what might be about something else is passed over.
/// </summary>
public sealed class CountClaims
{
    private readonly Sentence sentence;
    private readonly CountScope scope;
    private readonly List<CountClaim> claims = [];

    private CountClaims(Sentence sentence, CountScope scope)
    {
        this.sentence = sentence;
        this.scope = scope;
    }

    /// <param name="text">The paragraph.</param>
    /// <param name="part">The sentence in it.</param>
    /// <param name="scope">The goal and period that it is about.</param>
    /// <param name="isFirst">Whether no sentence before it speaks of assignments, so that "uppdragen" are all of them.</param>
    public static IReadOnlyList<CountClaim> Find(string text, TextSpan part, CountScope scope, bool isFirst)
    {
        var sentence = new Sentence(text, part);
        if (!CountGate.IsAboutThis(sentence, scope)) return [];
        var reader = new CountClaims(sentence, scope);
        for (var at = 0; at < sentence.Length;)
        {
            var end = reader.CountFirst(at, isFirst) ?? reader.VerbFirst(at) ?? reader.PartOfWhole(at, isFirst) ?? reader.Total(at);
            at = end is null ? at + 1 : reader.ReadOn(end.Value);
        }
        return reader.claims;
    }

    /// <summary>Tre uppdrag är försenade.</summary>
    private int? CountFirst(int at, bool isFirst)
    {
        if (QuantityReader.Read(sentence, at, scope) is not { HasNoun: true } quantity || (quantity.IsVague && !isFirst)) return null;
        if (!CountGate.BeginsClause(sentence, at, scope) || Predicate(quantity.End) is not var (phrase, end)) return null;
        return Add(quantity, at, phrase, end);
    }

    /// <summary>Nu är tre uppdrag försenade.</summary>
    private int? VerbFirst(int verb)
    {
        var first = sentence.Skip(verb + 1, CountWords.Adverbs);
        if (QuantityReader.Read(sentence, first, scope) is not { HasNoun: true } quantity) return null;
        if (!CountGate.BeginsWithTime(sentence, verb, scope) || Rest(sentence[verb], quantity.End) is not var (phrase, end)) return null;
        return Add(quantity, first, phrase, end);
    }

    /// <summary>Av målets 18 uppdrag är tre försenade.</summary>
    private int? PartOfWhole(int at, bool isFirst)
    {
        if (sentence[at] != "av" || !CountGate.BeginsClause(sentence, at, scope)) return null;
        if (QuantityReader.Whole(sentence, at + 1, scope, allowsBare: false) is not { } whole || (whole.IsVague && !isFirst)) return null;
        var first = sentence.Skip(whole.End + 1, CountWords.Adverbs);
        if (QuantityReader.Read(sentence, first, scope) is not { HasNoun: false, Said: not null } quantity) return null;
        if (Rest(sentence[whole.End], quantity.End) is not var (phrase, end)) return null;
        return Add(quantity with { Whole = whole.Whole, WholeAt = whole.WholeAt }, first, phrase, end);
    }

    /// <summary>Målet har 18 uppdrag. I målet ingår 18 uppdrag.</summary>
    private int? Total(int at)
    {
        if (TotalAt(at) is not { } number || !CountGate.BeginsClause(sentence, at, scope)) return null;
        if (CountWords.Exactly.Contains(sentence[number]) || sentence[number] == "nu") number++;
        if (QuantityReader.Read(sentence, number, scope) is not { HasNoun: true, IsBoth: false, Said: { } said, Whole: null } quantity || sentence[number + 1] == "av") return null;
        if (sentence[quantity.End] is not ("" or "." or "!" or ";" or ":" or ",")) return null;
        claims.Add(new CountClaim(said, null, sentence.Span(number, quantity.End - 1)));
        return quantity.End;
    }

    /// <summary>Where the number stands in a sentence that tells how many there are.</summary>
    private int? TotalAt(int at)
    {
        if (scope.IsTheGoal(sentence[at]))
            return sentence[at + 1] is "har" or "omfattar" or "innehåller" ? at + 2 : sentence.Has(at + 1, "består", "av") ? at + 3 : null;
        return sentence[at] is "i" or "till" && scope.IsTheGoal(sentence[at + 1]) && sentence[at + 2] is "ingår" or "finns" or "hör" ? at + 3 : null;
    }

    /// <summary>… tre är försenade och ett färdigt: counts that follow on one that has been read.</summary>
    private int ReadOn(int at)
    {
        while (NextCount(at) is { } first)
        {
            if (QuantityReader.Read(sentence, first, scope) is not { } quantity) break;
            if ((Predicate(quantity.End) ?? Rest("är", quantity.End) ?? Rest("har", quantity.End)) is not var (phrase, end)) break;
            if (Add(quantity, first, phrase, end) is not { } next) break;
            at = next;
        }
        return at;
    }

    private int? NextCount(int at)
    {
        var first = sentence[at] is "," or ";" or ":" ? at + 1 : at;
        if (CountWords.Joins.Contains(sentence[first])) first++;
        return first > at ? first : null;
    }

    private int? Add(Quantity quantity, int first, StatusPhrase phrase, int end)
    {
        if (After(CountGate.SkipHereAndNow(sentence, end, scope)) is not { } next) return null;
        // "17 pågår, varav tre är försenade": they are counted twice.
        var isDivided = phrase.Meaning == StatusMeaning.Ongoing && (sentence[next] is "men" || (sentence[next] == "," && sentence[next + 1] is "varav" or "men" or "av"));
        claims.Add(new CountClaim(quantity.Said, phrase, sentence.Span(first, Math.Max(quantity.End, end) - 1), isDivided ? StatusMeaning.Late : phrase.Perhaps) { IsBoth = quantity.IsBoth });
        if (quantity.Whole is { } whole) claims.Add(new CountClaim(whole, null, WholePlace(quantity)));
        return next;
    }

    /// <summary>From the number to the noun.</summary>
    private TextSpan WholePlace(Quantity quantity) => sentence.Span(quantity.WholeAt, quantity.WholeAt + 1);

    /// <summary>Null where what follows makes the count be about something less.</summary>
    private int? After(int at) => sentence[at] switch
    {
        "" or "." or "!" or ";" or "(" or "–" or "…" => at,
        "," => CountWords.TakesBack.Contains(sentence[at + 1]) ? null : at,
        "och" or "samt" or "medan" or "men" => QuantityReader.Read(sentence, at + 1, scope) is not null || CountWords.TheRest.Contains(sentence[at + 1]) ? at : null,
        _ => null,
    };

    /// <summary>The longest of the phrases that stands at an index, verb and all.</summary>
    private (StatusPhrase Phrase, int End)? Predicate(int at)
    {
        var first = sentence.Skip(at + 1, CountWords.Adverbs);
        return Longest(sentence[at], first) ?? (first > at + 1 ? Longest(sentence[at], at + 1) : null);
    }

    /// <summary>The longest of the phrases with a verb that has been read, from an index on.</summary>
    private (StatusPhrase Phrase, int End)? Rest(string verb, int at) => Longest(verb, sentence.Skip(at, CountWords.Adverbs)) ?? Longest(verb, at);

    private (StatusPhrase Phrase, int End)? Longest(string verb, int at)
    {
        (StatusPhrase Phrase, int End)? best = null;
        foreach (var phrase in scope.Phrases)
        {
            if (phrase.Verb != verb || !sentence.Has(at, phrase.Words.AsSpan()[1..])) continue;
            var end = at + phrase.Words.Length - 1;
            if (best is null || end > best.Value.End) best = (phrase, end);
        }
        return best;
    }
}
