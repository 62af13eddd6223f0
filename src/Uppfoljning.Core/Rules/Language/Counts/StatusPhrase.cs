using System.Collections.Immutable;
using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Rules.Language.Counts;

/// <summary>
/// Words that say how assignments stand, verb first: "är försenade". Own is the status whose own words they are; Perhaps is another meaning
/// that a writer may count in with such words.
/// </summary>
public sealed record StatusPhrase(ImmutableArray<string> Words, StatusMeaning Meaning, Status? Own = null, StatusMeaning? Perhaps = null)
{
    public string Verb => Words[0];
}
