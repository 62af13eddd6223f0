using System.Collections.Immutable;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Language.Counts;

/// <summary>The ways in which people say how assignments stand: a plan's own words, and the usual ones.</summary>
public static class StatusPhrases
{
    private static readonly ImmutableArray<string> verbs = ["är", "har", "pågår", "löper", "går", "fortlöper", "fortgår", "följer", "ligger", "utgår", "genomförs", "väntar"];

    private static readonly ImmutableArray<StatusPhrase> usual =
    [
        .. Usual(StatusMeaning.Done, null, "är slutfört", "är slutförda", "är färdigt", "är färdiga", "är klart", "är klara", "är avslutat", "är avslutade", "är genomfört", "är genomförda", "är färdigställt", "är färdigställda", "är i mål"),
        .. Usual(StatusMeaning.Done, null, "har slutförts", "har avslutats", "har genomförts", "har färdigställts", "har blivit klart", "har blivit klara", "har blivit färdigt", "har blivit färdiga"),
        .. Usual(StatusMeaning.Ongoing, null, "pågår", "pågår enligt plan", "pågår enligt planen", "pågår enligt planering", "pågår som planerat"),
        // What is finished, or late, may be said to go on or to keep to its plan too.
        .. Usual(StatusMeaning.Ongoing, StatusMeaning.Late, "är i gång", "är igång", "löper på", "fortlöper", "fortgår"),
        .. Usual(StatusMeaning.Ongoing, StatusMeaning.Done, "är enligt plan", "är enligt planen", "går enligt plan", "går enligt planen", "går som planerat", "löper enligt plan", "löper enligt planen", "löper på enligt plan", "fortlöper enligt plan", "fortgår enligt plan", "följer plan", "följer planen", "följer sin plan", "följer sina planer", "ligger i fas"),
        .. Usual(StatusMeaning.Late, null, "är försenat", "är försenade", "har försenats"),
        .. Usual(StatusMeaning.Late, StatusMeaning.Dropped, "är inte enligt plan", "är inte helt enligt plan", "går inte enligt plan", "går inte helt enligt plan", "löper inte enligt plan", "löper inte helt enligt plan", "pågår inte enligt plan", "pågår inte helt enligt plan", "följer inte plan", "följer inte planen", "följer inte sin plan", "följer inte helt planen"),
        .. Usual(StatusMeaning.Late, null, "ligger efter", "ligger efter plan", "ligger efter planen", "ligger efter tidplan", "ligger efter tidplanen", "ligger efter sin plan", "ligger efter sin tidplan", "ligger efter i planeringen"),
        .. Usual(StatusMeaning.Dropped, null, "utgår", "har utgått", "genomförs inte", "är avbrutet", "är avbrutna", "har avbrutits", "är inställt", "är inställda", "har ställts in"),
    ];

    /// <summary>The plan's own words first: where they are the usual ones too, they are the plan's.</summary>
    public static ImmutableArray<StatusPhrase> Of(Plan plan) => [.. plan.Statuses.SelectMany(Own), .. usual];

    private static IEnumerable<StatusPhrase> Own(Status status)
    {
        foreach (var words in (string[])[status.CountWords.One, status.CountWords.Many])
        {
            if (Split(words) is { IsEmpty: false } parts && verbs.Contains(parts[0])) yield return new StatusPhrase(parts, status.Meaning, status);
        }
        foreach (var words in (string[])[status.ShortWords.One, status.ShortWords.Many])
        {
            if (Split(words) is { IsEmpty: false } parts) yield return new StatusPhrase(verbs.Contains(parts[0]) ? parts : ["är", .. parts], status.Meaning, status);
        }
    }

    private static IEnumerable<StatusPhrase> Usual(StatusMeaning meaning, StatusMeaning? perhaps, params string[] phrases) =>
        phrases.Select(phrase => new StatusPhrase([.. phrase.Split(' ')], meaning, null, perhaps));

    private static ImmutableArray<string> Split(string words) => [.. Tokens.Of(words, new TextSpan(0, words.Length)).Select(token => token.Word)];
}
