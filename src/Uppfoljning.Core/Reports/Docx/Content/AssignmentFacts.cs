using System.Collections.Immutable;
using System.Xml.Linq;
using Uppfoljning.Core.Markdown;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>Cause, measure, schedule, decisions and annexes: lines with a label each, since a table of them would have no header row to be read by.</summary>
internal sealed class AssignmentFacts(Report report, DocumentState state)
{
    private readonly RunWriter runs = new(state);
    private readonly ProseWriter prose = new(state);

    public IEnumerable<XElement> Write(Standing standing) =>
    [
        .. Text("Orsak", standing.Report?.Cause),
        .. Text("Åtgärd", standing.Report?.Measure),
        .. standing.Report?.NewSchedule is { } schedule ? [Line("Ny tidplan", schedule)] : Array.Empty<XElement>(),
        .. Concerned(standing.Assignment),
        .. standing.Assignment.Decisions.Select(decision => Line("Beslut", DecisionProse.Write(report.Register, decision))),
        .. (standing.Report?.Annexes ?? []).SelectMany(annex => Blocks(annex.Number is { } number ? $"Bilaga {number}" : "Bilaga", GoalChapter.Linked(annex.Title, annex.Address))),
    ];

    public static XElement Line(string label, string words, string style = StyleId.Fact) => Paragraph(style, Run(label, StyleId.Strong), Run($"\t{words}"));

    private IEnumerable<XElement> Text(string label, string? text) => Blocks(label, MarkdownProse.Read(text));

    /// <summary>The label stands before the first paragraph; what follows stands under that.</summary>
    private IEnumerable<XElement> Blocks(string label, ImmutableArray<ProseBlock> blocks)
    {
        if (blocks.IsEmpty) return [];
        var first = blocks[0] as ProseParagraph;
        var line = Paragraph(StyleId.Fact, Run(label, StyleId.Strong), Run("\t"), runs.Write(first?.Runs ?? []));
        return [line, .. prose.Write(first is null ? blocks : blocks[1..], StyleId.FactContinued)];
    }

    /// <summary>Where those responsible are named already, and others are concerned.</summary>
    private IEnumerable<XElement> Concerned(Assignment assignment)
    {
        if (assignment.Responsible.IsEmpty || assignment.Concerned.IsEmpty || assignment.Responsible.ToHashSet().SetEquals(assignment.Concerned)) return [];
        var names = string.Join(", ", BodyProse.Names(report.Register, assignment.Concerned));
        return [Line(BodyProse.AreMany(assignment.Concerned) ? "Berörda" : "Berörd", Swedish.Capitalise(names))];
    }
}
