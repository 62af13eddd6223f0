namespace Uppfoljning.Scriban.Runtime;

/// <summary>The name that was probably meant. Leaving the ring or the dots off å, ä and ö counts as a small slip.</summary>
internal static class Suggestion
{
    private const double SmallSlip = 0.25;

    /// <summary><c>menade du "titel"?</c>, or null when nothing is near enough.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="candidates">What there is.</param>
    /// <param name="prefix">What stands before the name, where the suggestion should have it too.</param>
    public static string? For(string name, IEnumerable<string> candidates, string prefix = "")
    {
        var best = (Name: "", Distance: Math.Max(1.0, name.Length / 3.0) + 0.001);
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > best.Distance || candidate == name) continue;
            var distance = Distance(name, candidate);
            if (distance < best.Distance) best = (candidate, distance);
        }

        return best.Name.Length == 0 ? null : $"menade du \"{prefix}{best.Name}\"?";
    }

    /// <summary>string.join is array.join, and upcase is string.upcase: a function by that very name in one of the groups.</summary>
    public static string? InAGroup(string name, ScriptObject groups)
    {
        foreach (var (group, value) in groups)
        {
            if (value is ScriptObject functions && functions.Contains(name)) return $"menade du \"{group}.{name}\"?";
        }

        return null;
    }

    /// <summary>The cost of writing one for the other: added, lost, changed and swapped letters.</summary>
    private static double Distance(string from, string to)
    {
        var costs = new double[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    costs[i, j] = i + j;
                    continue;
                }

                var cost = Math.Min(costs[i - 1, j], costs[i, j - 1]) + 1;
                cost = Math.Min(cost, costs[i - 1, j - 1] + Change(from[i - 1], to[j - 1]));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) cost = Math.Min(cost, costs[i - 2, j - 2] + 1);
                costs[i, j] = cost;
            }
        }

        return costs[from.Length, to.Length];
    }

    private static double Change(char from, char to)
    {
        if (from == to) return 0;
        return Bare(from) == Bare(to) ? SmallSlip : 1;
    }

    private static char Bare(char c) => char.ToLowerInvariant(c) switch
    {
        'å' or 'ä' => 'a',
        'ö' => 'o',
        '-' => '_',
        var lower => lower,
    };
}
