using System.Collections.Immutable;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Rules;

/// <summary>Assignments that come from one another in a circle.</summary>
internal static class OriginCircles
{
    /// <summary>Each circle once, from its first file in order and on as the origins lead. One that comes from itself is no circle.</summary>
    public static ImmutableArray<ImmutableArray<Origin>> Find(RuleContext context)
    {
        var links = new Dictionary<Assignment, (Origin Origin, Assignment Target)>(ReferenceEqualityComparer.Instance);
        foreach (var (_, _, assignment, origin) in context.Assignments)
        {
            if (assignment.Origin is { } path && context.FollowUp.FindAssignment(path) is { } target && !ReferenceEquals(target.Assignment, assignment))
                links.Add(assignment, (origin, target.Assignment));
        }
        var circles = ImmutableArray.CreateBuilder<ImmutableArray<Origin>>();
        var seen = new HashSet<Assignment>(ReferenceEqualityComparer.Instance);
        foreach (var start in links.Keys)
        {
            List<Assignment> way = [];
            var at = start;
            while (seen.Add(at))
            {
                way.Add(at);
                if (!links.TryGetValue(at, out var link)) break;
                at = link.Target;
            }
            var first = way.FindIndex(step => ReferenceEquals(step, at));
            if (first >= 0 && links.ContainsKey(way[^1])) circles.Add(FromFirstFile([.. way.Skip(first).Select(step => links[step].Origin)]));
        }
        return circles.ToImmutable();
    }

    private static ImmutableArray<Origin> FromFirstFile(ImmutableArray<Origin> circle)
    {
        var first = circle.Index().MinBy(step => step.Item.Source.Path, StringComparer.Ordinal).Index;
        return [.. circle[first..], .. circle[..first]];
    }
}
