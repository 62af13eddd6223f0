using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Model;

namespace Uppfoljning.Core.Rules;

/// <summary>Assignments that come from one another in a circle.</summary>
internal static class OriginCircles
{
    /// <summary>Each circle once, from its first file in order and on as the origins lead. One that comes from itself is no circle.</summary>
    public static List<List<Origin>> Find(RuleContext context)
    {
        List<List<Origin>> circles = [];
        if (Links(context) is not { } links) return circles;
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
            if (first >= 0 && links.ContainsKey(way[^1])) circles.Add(FromFirstFile(way.GetRange(first, way.Count - first).ConvertAll(step => links[step].Origin)));
        }
        return circles;
    }

    /// <summary>Null where no assignment has an origin, as in most projects.</summary>
    private static Dictionary<Assignment, Link>? Links(RuleContext context)
    {
        Dictionary<Assignment, Link>? links = null;
        foreach (var (_, _, assignment, origin) in context.Assignments)
        {
            if (assignment.Origin is not { } path || context.FollowUp.FindAssignment(path) is not { } target || ReferenceEquals(target.Assignment, assignment)) continue;
            links ??= new(ReferenceEqualityComparer.Instance);
            links.Add(assignment, new Link(origin, target.Assignment));
        }
        return links;
    }

    private static List<Origin> FromFirstFile(List<Origin> circle)
    {
        var first = 0;
        for (var i = 1; i < circle.Count; i++)
        {
            if (string.CompareOrdinal(circle[i].Source.Path, circle[first].Source.Path) < 0) first = i;
        }
        return [.. circle.Skip(first), .. circle.Take(first)];
    }

    private sealed record Link(Origin Origin, Assignment Target);
}
