using System.Collections.Immutable;
using System.Xml.Linq;
using Uppfoljning.Core.Markdown;
using static Uppfoljning.Core.Reports.Docx.OfficeNames;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>Words within a paragraph: strong, emphasised, or leading somewhere.</summary>
internal sealed class RunWriter(DocumentState state)
{
    public IEnumerable<XElement> Write(ImmutableArray<ProseRun> runs)
    {
        for (var at = 0; at < runs.Length;)
        {
            // What one link holds may be set in several ways.
            var end = at + 1;
            while (end < runs.Length && runs[at].Address is { } address && runs[end].Address == address) end++;
            foreach (var element in Stretch(runs[at..end])) yield return element;
            at = end;
        }
    }

    private IEnumerable<XElement> Stretch(ImmutableArray<ProseRun> runs) => runs[0].Address is { } address && state.Link(address) is { } id
        ? [Element("hyperlink", new XAttribute(R + "id", id), Attribute("history", 1), runs.Select(run => Run(run.Text, StyleId.Hyperlink)))]
        : runs.Select(run => Run(run.Text, run.IsStrong ? StyleId.Strong : run.IsEmphasised ? StyleId.Emphasis : null));
}
