using System.Collections.Immutable;
using System.Xml.Linq;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>The first chapter: the count of the whole and of each goal, and the assignments that are brought up.</summary>
internal sealed class Overview(Report report, DocumentState state, AssignmentPlaces places)
{
    private readonly ProseWriter prose = new(state);

    public IEnumerable<XElement> Write() =>
    [
        state.Heading(1, "Översikt"),
        Paragraph(StyleId.Lead, Lead()),
        .. ChartWriter.Write(state, report.Total, report.ShortCount),
        .. Changed(),
        .. report.Goals.IsEmpty ? [] : OverviewTable.Write(report, state.Measures),
        .. report.Goals.Select(goal => Paragraph(StyleId.CountSentence, Run($"{GoalNames.Numbered(goal.Goal)}.", StyleId.Strong), Run($" {goal.CountSentence}"))),
        .. Mentioned("Försenade uppdrag", standing => Mentions.Means(report.Plan, standing, StatusMeaning.Late)),
        .. Mentioned("Uppdrag som inte genomförs", standing => Mentions.Means(report.Plan, standing, StatusMeaning.Dropped)),
        .. Mentioned("Utan rapport", standing => standing.IsMissing),
    ];

    private string Lead()
    {
        if (report.Total.Total == 0) return $"Rapporten har inga uppdrag från {report.Register.Council}{(report.Scope is { } scope ? $" inom {scope}" : "")}.";
        return $"{Swedish.Capitalise(report.Register.Council)} har gett nämnder och bolag {Swedish.NumberInWords(report.Total.Total)} uppdrag inom {report.Scope}. Så här långt: {report.ShortCount}.{(ChangeProse.Write(report) is { } change ? $" {change}" : "")}";
    }

    /// <summary>Goals first, then assignments.</summary>
    private ImmutableArray<XElement> Changed()
    {
        ImmutableArray<XElement> changed =
        [
            .. report.Goals.Where(goal => goal.IsChanged).SelectMany(goal => new[]
            {
                Leading($"{Swedish.Capitalise(report.Plan.GoalWord.One)} {GoalNames.Numbered(goal.Goal)}", places.Of(goal)),
                Paragraph(StyleId.MentionContinued, Change(goal.Earlier!, goal.Status!)),
            }),
            .. report.Goals.SelectMany(goal => goal.Standings).Where(standing => standing.IsChanged).SelectMany(standing => new[]
            {
                Leading(standing),
                Paragraph(StyleId.MentionContinued, Change(standing.Earlier!, standing.Status!)),
            }),
        ];
        return changed.IsEmpty ? [] : [state.Heading(2, "Det här har ändrats"), .. changed];
    }

    private static string Change(EarlierStatus earlier, Status now) => $"{EarlierProse.Write(earlier)}. Nu: {now.ShortWords.One}.";

    private IEnumerable<XElement> Explanation(Standing standing)
    {
        if (!AssignmentHeading.KindOf(report.Plan, standing.Assignment).Counts) yield return Paragraph(StyleId.MentionContinued, $"Räknas inte bland uppdragen från {report.Register.Council}.");
        if (standing.Report?.NewSchedule is { } schedule) yield return Paragraph(StyleId.MentionContinued, $"Ny tidplan: {schedule}");
        foreach (var element in prose.Write(standing.Report?.Cause, StyleId.MentionContinued)) yield return element;
    }

    /// <summary>Without any assignments, no heading either.</summary>
    private ImmutableArray<XElement> Mentioned(string heading, Func<Standing, bool> isChosen)
    {
        var chosen = report.Goals.SelectMany(goal => goal.Standings).Where(isChosen).ToList();
        if (chosen.Count == 0) return [];
        return [state.Heading(2, heading), .. chosen.SelectMany(standing => Explanation(standing).Prepend(Leading(standing)))];
    }

    /// <summary>The assignment's title, which leads to where it is told of.</summary>
    private XElement Leading(Standing standing) => Leading(standing.Assignment.Title, places.Of(standing));

    private static XElement Leading(string words, string place) => Paragraph(
        StyleId.Mention,
        Element("hyperlink", Attribute("anchor", place), Attribute("history", 1), Run(words, StyleId.Hyperlink)));
}
