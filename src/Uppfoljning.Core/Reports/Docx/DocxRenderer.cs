using System.Xml.Linq;
using Uppfoljning.Core.Reports.Docx.Content;
using Uppfoljning.Core.Reports.Themes;

namespace Uppfoljning.Core.Reports.Docx;

/// <summary>A report as a Word document, for offices that must edit it: the same facts in the same order as in the PDF.</summary>
public static class DocxRenderer
{
    /// <summary>One document of all goals. The date is the one on the cover; null for the period's month. A draft says so on every page.</summary>
    public static OutputFile Render(Report report, Theme theme, DateOnly? date, bool isDraft = false)
    {
        var state = new DocumentState(theme);
        var chapters = Chapters(report, state).ToList();
        IEnumerable<XElement> text = [.. Cover.Write(report, date), Contents.Write(state.Headings), .. chapters];
        return new OutputFile($"rapport-{report.Period.Id}.docx", DocumentPackage.Of(report, theme, date, isDraft, text, state));
    }

    private static IEnumerable<XElement> Chapters(Report report, DocumentState state)
    {
        var places = new AssignmentPlaces(report);
        var goals = new GoalChapter(report, state, places);
        return [.. new Overview(report, state, places).Write(), .. report.Goals.SelectMany(goals.Write), .. BodiesChapter.Write(report, state)];
    }
}
