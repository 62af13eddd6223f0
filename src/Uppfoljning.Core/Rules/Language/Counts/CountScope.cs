using System.Collections.Immutable;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Language.Counts;

/// <summary>The goal and the period that a comment is about, and the words in which the plan speaks of them.</summary>
public sealed record CountScope(string Number, Month Month, string GoalWord, string TheGoal, string CouncilsGenitive, ImmutableArray<StatusPhrase> Phrases)
{
    public static CountScope Of(Register register, Plan plan, Goal goal, Month month, ImmutableArray<StatusPhrase> phrases) => new(
        goal.Number.ToLowerInvariant(),
        month,
        plan.GoalWord.One.ToLowerInvariant(),
        plan.GoalWord.Definite.ToLowerInvariant(),
        Swedish.Genitive(register.Council).ToLowerInvariant(),
        phrases);

    public bool IsTheGoal(string word) => word == "målet" || word == TheGoal;

    /// <summary>Whose assignments are all the goal's: målets, kommunfullmäktiges.</summary>
    public bool IsOwner(string word) => word is "målets" or "de" or "fullmäktiges" || word == CouncilsGenitive || word == TheGoal + "s";
}
