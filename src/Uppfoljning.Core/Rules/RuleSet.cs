using System.Collections.Immutable;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Rules.Accessibility;
using Uppfoljning.Core.Rules.Language;
using Uppfoljning.Core.Rules.OverTime;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules;

/// <summary>All rules across files and about content.</summary>
public static class RuleSet
{
    private static readonly ImmutableArray<Rule> rules =
    [
        new(Codes.UnknownBody, UnknownBody.Check),
        new(Codes.WrongCaseNumber, WrongCaseNumber.Check),
        new(Codes.StructureInText, StructureInText.Check),
        new(Codes.RepeatedNumber, RepeatedNumber.Check),
        new(Codes.RepeatedPlace, RepeatedPlace.Check),
        new(Codes.UnknownOrigin, UnknownOrigin.Check),
        new(Codes.OriginInCircle, OriginInCircle.Check),
        new(Codes.ReportMissing, MissingReport.Check),
        new(Codes.GoalReportMissing, MissingGoalReport.Check),
        new(Codes.BodyReportMissing, MissingBodyReport.Check),
        new(Codes.ReportWithoutText, ReportWithoutText.Check),
        new(Codes.StatusTakenBack, StatusTakenBack.Check),
        new(Codes.LateWithoutExplanation, LateWithoutExplanation.Check),
        new(Codes.SameTextAsBefore, SameTextAsBefore.Check),
        new(Codes.ScheduleAlreadyPast, ScheduleAlreadyPast.Check),
        new(Codes.WordsAgainstNumbers, WordsAgainstNumbers.Check),
        new(Codes.WordsAgainstStatus, WordsAgainstStatus.Check),
        new(Codes.LongSentence, LongSentence.Check),
        new(Codes.UnexplainedAbbreviation, UnexplainedAbbreviation.Check),
        new(Codes.DoubleBlank, DoubleBlank.Check),
        new(Codes.ShortenedWord, ShortenedWord.Check),
        new(Codes.FullStopMissing, FullStopMissing.Check),
        new(Codes.LinkSaysNothing, LinkSaysNothing.Check),
        new(Codes.TableWithoutHeader, TableWithoutHeader.Check),
        new(Codes.HeadingInDisguise, HeadingInDisguise.Check),
    ];

    /// <summary>Checks everything that the policy has not turned off, and whether reports are missing for the periods that someone has reported for.</summary>
    public static ImmutableArray<Diagnostic> Check(Bound bound, Policy policy) => Check(new RuleContext(bound, []), policy);

    /// <summary>Also whether reports are missing for the periods that a command is about, though no one has yet reported for them.</summary>
    public static ImmutableArray<Diagnostic> Check(Bound bound, Policy policy, ImmutableArray<(Plan Plan, Month Month)> asked) => Check(new RuleContext(bound, asked), policy);

    private static ImmutableArray<Diagnostic> Check(RuleContext context, Policy policy)
    {
        Rule[] wanted = [.. rules.Where(rule => policy.SeverityOf(rule.Code) is not null)];
        var found = new List<Diagnostic>[wanted.Length];
        Parallel.For(0, wanted.Length, i => found[i] = [.. wanted[i].Check(context)]);
        return [.. found.SelectMany(diagnostics => diagnostics)];
    }
}
