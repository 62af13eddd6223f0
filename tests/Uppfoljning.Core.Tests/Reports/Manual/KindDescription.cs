namespace Uppfoljning.Core.Tests.Reports.Manual;

/// <summary>What is said of one kind of object that templates meet, and of each of its members.</summary>
/// <param name="One">What one is called: a heading, and the word for a member that holds one.</param>
/// <param name="Many">What several are called.</param>
/// <param name="Text">What it is.</param>
/// <param name="Members">What each member is.</param>
internal sealed record KindDescription(string One, string Many, string Text, IReadOnlyDictionary<string, string> Members)
{
    /// <summary>A word that leads to the kind's heading, whose anchor is made as GitHub makes it.</summary>
    public string Link(string word) => $"[{word}](#{One.Replace(' ', '-')})";

    public bool Fits(ICollection<string> names) => Members.Count == names.Count && names.All(Members.ContainsKey);

    /// <summary>How many of the names are members, of all that either has: the kind that is meant has most, though one name be new or gone.</summary>
    public double Likeness(ICollection<string> names) => (double)names.Count(Members.ContainsKey) / Members.Keys.Union(names).Count();
}
