using System.Collections.Immutable;
using System.Xml.Linq;
using Uppfoljning.Core.Markdown;
using Uppfoljning.Core.Model;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>A goal's chapter. What the goal lacks leaves no trace.</summary>
internal sealed class GoalChapter(Report report, DocumentState state, AssignmentPlaces places)
{
    private readonly ProseWriter prose = new(state);
    private readonly AssignmentSection assignments = new(report, state, places);

    public IEnumerable<XElement> Write(ReportGoal item) =>
    [
        state.Heading(1, GoalNames.Full(report.Plan, item.Goal), places.Of(item)),
        .. Optional(StyleId.Motto, item.Goal.Motto),
        .. Standing(item),
        Paragraph(StyleId.CountSentence, item.CountSentence),
        .. Optional(StyleId.Normal, ChangeProse.Write(item)),
        .. ChartWriter.Write(state, item.Tally, item.ShortCount),
        .. item.Standings.IsEmpty ? [] : Legend.Write(item.Tally, state.Measures),
        .. Section("Så går det", item.FollowUp?.Comment),
        .. Examples(item.FollowUp?.Examples ?? []),
        .. Links(item.FollowUp?.Links ?? []),
        .. Description(item.Goal),
        .. item.Goal.Focus is { } focus ? Section(FocusHeading(focus), focus.Text, isShownEmpty: true) : [],
        .. Assignments(item),
        .. prose.Write(report.Plan.NextFollowUp),
    ];

    private IEnumerable<XElement> Standing(ReportGoal item)
    {
        if (item.Status is { } status) yield return StatusParagraph.Write(status, StatusProse.OfGoal(report.Plan.GoalWord, status));
        if (item.Earlier is { } earlier) yield return Paragraph(StyleId.Normal, $"{EarlierProse.Write(earlier)}.");
        if (item.FulfilmentSentence is { } sentence) yield return Paragraph(StyleId.Lead, sentence);
    }

    private static IEnumerable<XElement> Optional(string style, string? text) => text is null ? [] : [Paragraph(style, text)];

    private IEnumerable<XElement> Section(string heading, string? text, bool isShownEmpty = false) =>
        text is null && !isShownEmpty ? [] : [state.Heading(2, heading), .. prose.Write(text)];

    private IEnumerable<XElement> Examples(ImmutableArray<string> examples) =>
        examples.IsEmpty ? [] : [state.Heading(2, "För att nå målet har vi bland annat"), .. prose.List(examples.Select(MarkdownProse.Read))];

    private IEnumerable<XElement> Links(ImmutableArray<Link> links) =>
        links.IsEmpty ? [] : [state.Heading(2, "Läs mer"), .. prose.List(links.Select(link => Linked(link.Text, link.Address)))];

    /// <summary>A text that leads somewhere where it may.</summary>
    public static ImmutableArray<ProseBlock> Linked(string text, string? address) =>
        [new ProseParagraph([new ProseRun(text, Address: LinkAddress.IsAllowed(address) ? address : null)])];

    private IEnumerable<XElement> Description(Goal goal) => goal is { Description: null, Areas.IsEmpty: true } ? [] :
    [
        state.Heading(2, "Målbeskrivning"),
        .. prose.Write(goal.Description),
        .. goal.Areas.SelectMany(area => prose.Write(area.Text).Prepend(state.Heading(3, area.Heading))),
    ];

    private static string FocusHeading(GoalFocus focus) =>
        $"I fokus{(focus.Years is { } years ? $" {years}" : "")}{(focus.Theme is { } theme ? $" – {theme}" : "")}";

    private IEnumerable<XElement> Assignments(ReportGoal item) => item.Standings.IsEmpty ? [] :
        [state.Heading(2, "Uppdrag"), .. prose.Write(report.Plan.Introduction), .. item.Standings.SelectMany(assignments.Write)];
}
