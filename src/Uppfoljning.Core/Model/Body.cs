using System.Collections.Immutable;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Model;

/// <summary>A nämnd, a bolag or fullmäktige. From and Until are the first and last month in which it exists.</summary>
public sealed record Body(
    string Id, string Name, BodyKind Kind, string? Abbreviation, ImmutableArray<string> FormerNames, Month? From, Month? Until)
{
    public bool ExistsIn(Month month) => (From is not { } from || from <= month) && (Until is not { } until || month <= until);
}
