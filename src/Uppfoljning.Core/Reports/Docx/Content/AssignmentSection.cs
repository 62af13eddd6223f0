using System.Collections.Immutable;
using System.Xml.Linq;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>An assignment: its heading, how it stands, the assessment, and what else is known.</summary>
internal sealed class AssignmentSection(Report report, DocumentState state, AssignmentPlaces places)
{
    private readonly ProseWriter prose = new(state);
    private readonly AssignmentFacts facts = new(report, state);

    public IEnumerable<XElement> Write(Standing standing) =>
    [
        state.Heading(3, standing.Assignment.Title, places.Of(standing)),
        .. Margin(standing),
        .. prose.Write(standing.Report?.Assessment),
        .. facts.Write(standing),
        .. Reports(standing.Report?.Reports ?? []),
        .. standing.Assignment.Description is { } description ? prose.Write(description).Prepend(state.Heading(4, "Om uppdraget")) : [],
    ];

    private IEnumerable<XElement> Margin(Standing standing)
    {
        var kind = AssignmentHeading.KindOf(report.Plan, standing.Assignment);
        var uncounted = kind.Counts ? "" : $". Räknas inte bland {Swedish.Genitive(report.Register.Council)} uppdrag";
        yield return Paragraph(StyleId.AssignmentKind, AssignmentHeading.Write(kind, standing.Assignment) + uncounted);
        yield return standing.Status is { } status
            ? StatusParagraph.Write(status, StatusProse.Write(status) + (standing.Since is { } since ? $" (sedan {Swedish.MonthAndYear(since)})" : ""))
            : StatusParagraph.Write(StatusColour.Grey, StatusSign.Dash, StandingWords.MissingLabel);
        if (standing is { Earlier: { } earlier, Since: null }) yield return Paragraph(StyleId.AssignmentKind, EarlierProse.Write(earlier));
        var (responsible, concerned) = (standing.Assignment.Responsible, standing.Assignment.Concerned);
        if (!responsible.IsEmpty) yield return Bodies("Ansvarig", responsible);
        else if (!concerned.IsEmpty) yield return Bodies("Berörd", concerned);
        foreach (var line in HistoryLines.Write(report, standing.Assignment)) yield return line;
    }

    private XElement Bodies(string label, ImmutableArray<string> references) => AssignmentFacts.Line(
        BodyProse.AreMany(references) ? label + "a" : label,
        Swedish.Capitalise(string.Join(", ", BodyProse.Names(report.Register, references))),
        StyleId.Bodies);

    private IEnumerable<XElement> Reports(ImmutableArray<BodyReport> reports) => reports.IsEmpty ? [] :
        [state.Heading(4, "Vad var och en har rapporterat"), .. reports.SelectMany(body => prose.Write(body.Assessment).Prepend(Reporter(body)))];

    private XElement Reporter(BodyReport body) => Paragraph(
        StyleId.Reporter,
        Run($"{report.Register.Find(body.Body)?.Name ?? body.Body}.", StyleId.Strong),
        body.Status is { } id && report.Plan.FindStatus(id) is { } status ? new[] { Run(" "), Run(StatusProse.Sign(status.Sign), StyleId.StatusSign), Run($" {StatusProse.Write(status)}") } : null);
}
