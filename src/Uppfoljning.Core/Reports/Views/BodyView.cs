using Uppfoljning.Core.Model;
using Uppfoljning.Core.Statistics;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Views;

/// <summary>A body as templates see it.</summary>
internal static class BodyView
{
    /// <summary>The body itself. Its page is null where it has none.</summary>
    public static ScriptObject Of(ViewContext context, Body body) => new()
    {
        ["id"] = body.Id,
        ["namn"] = body.Name,
        ["typ"] = Words.Of(body.Kind),
        ["förkortning"] = body.Abbreviation,
        ["tidigare"] = new ScriptArray(body.FormerNames),
        ["sida"] = context.PageOf(body),
    };

    /// <summary>The body with what it answers for.</summary>
    public static ScriptObject Of(ViewContext context, ReportBody item, Func<Standing, ScriptObject> withGoal)
    {
        var view = Of(context, item.Body);
        view["antal"] = TallyView.Of(item.Tally, item.ShortCount);
        view["uppdrag"] = new ScriptArray(item.Standings.Select(withGoal));
        return view;
    }
}
