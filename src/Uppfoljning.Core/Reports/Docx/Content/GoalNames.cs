using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>What goals are called.</summary>
internal static class GoalNames
{
    /// <summary>1. Ekonomin och välfärden</summary>
    public static string Numbered(Goal goal) => $"{goal.Number}. {goal.Name}";

    /// <summary>Fokusmål 1. Uppsala ska säkra en stark ekonomi och värna välfärden</summary>
    public static string Full(Plan plan, Goal goal) => $"{Swedish.Capitalise(plan.GoalWord.One)} {goal.Number}. {goal.Title}";
}
