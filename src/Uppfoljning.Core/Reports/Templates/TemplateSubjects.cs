using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Templates;

/// <summary>Which goal or assignment a template was writing about when something went wrong, and where that was written.</summary>
/// <param name="report">What the report is about.</param>
/// <param name="data">The same, as templates see it.</param>
public sealed class TemplateSubjects(Report report, ScriptObject data)
{
    /// <summary>The subject of what is innermost: of the loops that were running, or else of the page. Null where neither is about one.</summary>
    /// <param name="loopItems">What the loops had come to, the innermost first.</param>
    /// <param name="page">The page's own data.</param>
    internal RelatedPlace? Find(IReadOnlyList<object?> loopItems, ScriptObject page)
    {
        page.TryGetValue("detta_mål", out var goalOfPage);
        return loopItems.SelectMany(WithAssignment).Append(goalOfPage).Select(PlaceOf).FirstOrDefault(place => place is not null);
    }

    /// <summary>An item of the selections is an assignment together with its goal.</summary>
    private static IEnumerable<object?> WithAssignment(object? item) =>
        item is ScriptObject data && data.TryGetValue("uppdrag", out var assignment) ? [item, assignment] : [item];

    internal static Diagnostic Relate(Diagnostic fault, RelatedPlace? place) => place is null ? fault : fault with { Related = [place] };

    internal static RelatedPlace? Place(Origins origins, Goal goal) => Place(origins, goal, "felet uppstod för det här målet");

    private static RelatedPlace? Place(Origins origins, object part, string message) =>
        origins.Of(part) is { } origin ? new RelatedPlace(origin.Value("titel"), message) : null;

    private RelatedPlace? PlaceOf(object? view)
    {
        if (view is not ScriptObject) return null;
        foreach (var (goal, goalView) in report.Goals.Zip((ScriptArray)data["mål"]!))
        {
            if (ReferenceEquals(goalView, view)) return Place(report.Origins, goal.Goal);
            foreach (var (standing, assignmentView) in goal.Standings.Zip((ScriptArray)((ScriptObject)goalView!)["uppdrag"]!))
            {
                if (ReferenceEquals(assignmentView, view)) return Place(report.Origins, standing.Assignment, "felet uppstod för det här uppdraget");
            }
        }

        return null;
    }
}
