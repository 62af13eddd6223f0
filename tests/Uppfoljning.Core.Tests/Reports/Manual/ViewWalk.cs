using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Tests.Reports.Manual;

/// <summary>Walks all that templates are given, and keeps for each kind of object its members in the view's order.</summary>
internal sealed class ViewWalk(IReadOnlyList<KindDescription> descriptions)
{
    private readonly Dictionary<KindDescription, List<SeenMember>> seen = new(ReferenceEqualityComparer.Instance);

    public KindDescription Visit(ScriptObject data)
    {
        var kind = KindOf(data);
        if (!seen.TryGetValue(kind, out var members)) seen[kind] = members = [];
        foreach (var (name, value) in data)
        {
            var member = members.Find(member => member.Name == name);
            if (member is null) members.Add(member = new SeenMember(name));
            member.See(value, Visit);
        }
        return kind;
    }

    public IReadOnlyList<SeenMember> MembersOf(KindDescription kind) => seen.GetValueOrDefault(kind) ?? [];

    /// <summary>What is in the views but not described, described but not in the views, or never seen to hold anything.</summary>
    public IEnumerable<string> Faults()
    {
        foreach (var kind in descriptions)
        {
            var members = MembersOf(kind);
            foreach (var member in members.Where(member => !kind.Members.ContainsKey(member.Name))) yield return $"{kind.One}.{member.Name} har ingen beskrivning i descriptions.md";
            foreach (var name in kind.Members.Keys.Except(members.Select(member => member.Name))) yield return $"{kind.One}.{name} är beskrivet, men ingen vy har det";
            foreach (var member in members.Where(member => member.Words is null)) yield return $"{kind.One}.{member.Name} har inget värde i någon av provrapporterna";
        }
    }

    private KindDescription KindOf(ScriptObject data)
    {
        if (descriptions.FirstOrDefault(kind => kind.Fits(data.Keys)) is { } kind) return kind;
        var nearest = descriptions.MaxBy(kind => kind.Likeness(data.Keys))!;
        return nearest.Likeness(data.Keys) >= 0.5
            ? nearest
            : throw new InvalidOperationException($"Det som har {string.Join(", ", data.Keys)} är inte beskrivet i descriptions.md.");
    }
}
