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
        .. OverviewTable.Write(report, state.Measures),
        .. report.Goals.Select(goal => Paragraph(StyleId.CountSentence, Run($"{GoalNames.Numbered(goal.Goal)}.", StyleId.Strong), Run($" {goal.CountSentence}"))),
        .. Changed(),
        .. Mentioned("Försenade uppdrag", standing => Mentions.Means(report.Plan, standing, StatusMeaning.Late)),
        .. Mentioned("Uppdrag som inte genomförs", standing => Mentions.Means(report.Plan, standing, StatusMeaning.Dropped)),
        .. Mentioned("Utan rapport", standing => standing.IsMissing),
    ];

    private string Lead()
    {
        var goals = report.Goals.Length > 1 ? $" inom {Swedish.NumberInWords(report.Goals.Length)} {report.Plan.GoalWord.Many}" : "";
        return $"{Swedish.Capitalise(report.Register.Council)} har gett nämnder och bolag {Swedish.NumberInWords(report.Total.Total)} uppdrag{goals}. Så här långt: {report.ShortCount}.";
    }

    private ImmutableArray<XElement> Changed() => Section(
        "Det här har ändrats",
        standing => standing.IsChanged,
        standing => [Paragraph(StyleId.MentionContinued, $"{EarlierProse.Write(standing.Earlier!)}. Nu: {standing.Status!.ShortWords.One}.")]);

    private ImmutableArray<XElement> Mentioned(string heading, Func<Standing, bool> isChosen) => Section(heading, isChosen, Explanation);

    private IEnumerable<XElement> Explanation(Standing standing)
    {
        if (standing.Report?.NewSchedule is { } schedule) yield return Paragraph(StyleId.MentionContinued, $"Ny tidplan: {schedule}");
        foreach (var element in prose.Write(standing.Report?.Cause, StyleId.MentionContinued)) yield return element;
    }

    /// <summary>Without any assignments, no heading either.</summary>
    private ImmutableArray<XElement> Section(string heading, Func<Standing, bool> isChosen, Func<Standing, IEnumerable<XElement>> explain)
    {
        var chosen = report.Goals.SelectMany(goal => goal.Standings).Where(isChosen).ToList();
        if (chosen.Count == 0) return [];
        return [state.Heading(2, heading), .. chosen.SelectMany(standing => explain(standing).Prepend(Leading(standing)))];
    }

    /// <summary>The assignment's title, which leads to where it is told of.</summary>
    private XElement Leading(Standing standing) => Paragraph(
        StyleId.Mention,
        Element("hyperlink", Attribute("anchor", places.Of(standing)), Attribute("history", 1), Run(standing.Assignment.Title, StyleId.Hyperlink)));
}
