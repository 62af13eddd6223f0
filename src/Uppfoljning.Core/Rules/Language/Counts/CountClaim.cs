using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules.Language.Counts;

/// <summary>
/// Words that say how many of a goal's assignments stand in some way (phrase), or, without a phrase, how many there are. Said is null for
/// all of them. Perhaps is another meaning that may be counted in.
/// </summary>
public sealed record CountClaim(int? Said, StatusPhrase? Phrase, TextSpan Place, StatusMeaning? Perhaps = null)
{
    /// <summary>"Båda": two, and of no more than two.</summary>
    public bool IsBoth { get; init; }
}
