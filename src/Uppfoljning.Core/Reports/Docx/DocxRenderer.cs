using System.Xml.Linq;
using Uppfoljning.Core.Reports.Docx.Content;
using Uppfoljning.Core.Reports.Themes;

namespace Uppfoljning.Core.Reports.Docx;

/// <summary>A report as a Word document, for offices that must edit it: the same facts in the same order as in the PDF.</summary>
public static class DocxRenderer
{
    /// <summary>One document of all goals. A draft says so on every page.</summary>
    public static OutputFile Render(Report report, Theme theme)
    {
        var state = new DocumentState(theme);
        var chapters = Chapters(report, state).ToList();
        IEnumerable<XElement> text = [.. Cover.Write(report, theme.SenderOr(report.Register.Municipality)), Contents.Write(state.Headings), .. chapters];
        return new OutputFile(ReportFiles.Word(report.Period), DocumentPackage.Of(report, theme, text, state));
    }

    private static IEnumerable<XElement> Chapters(Report report, DocumentState state)
    {
        var places = new AssignmentPlaces(report);
        var goals = new GoalChapter(report, state, places);
        return [.. new Overview(report, state, places).Write(), .. report.Goals.SelectMany(goals.Write), .. BodiesChapter.Write(report, state)];
    }
}
