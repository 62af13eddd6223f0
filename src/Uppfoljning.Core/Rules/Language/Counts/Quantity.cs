namespace Uppfoljning.Core.Rules.Language.Counts;

/// <summary>
/// "Tre av målets 18 uppdrag": how many, null for all; where the words end; whether the noun is among them; and the number of the whole
/// and where it stands, where there is one.
/// </summary>
internal readonly record struct Quantity(int? Said, int End, bool HasNoun, bool IsBoth = false, int? Whole = null, int WholeAt = 0)
{
    /// <summary>Whether it is a part of "uppdragen", which may be some that have been spoken of.</summary>
    public bool IsVague { get; init; }
}
