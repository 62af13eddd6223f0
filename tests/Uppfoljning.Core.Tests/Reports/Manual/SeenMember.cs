using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Tests.Reports.Manual;

/// <summary>A member of a kind of object, and what it was seen to hold.</summary>
internal sealed class SeenMember(string name)
{
    private readonly SortedSet<string> words = new(StringComparer.Ordinal);
    private bool isMissingAtTimes;

    public string Name => name;

    /// <summary>What it holds in words; null where it was never seen to hold anything.</summary>
    public string? Words => words.Count == 0 ? null : string.Join(" eller ", words) + (isMissingAtTimes ? ", kan saknas" : "");

    /// <param name="value">What it holds.</param>
    /// <param name="walk">Goes on into objects, and tells their kind.</param>
    public void See(object? value, Func<ScriptObject, KindDescription> walk)
    {
        switch (value)
        {
            case null: isMissingAtTimes = true; break;
            case bool: words.Add("ja eller nej"); break;
            case int or double: words.Add("tal"); break;
            case string: words.Add("text"); break;
            case ScriptObject data: words.Add(Linked(walk(data), many: false)); break;
            case ScriptArray list: foreach (var item in list) words.Add("lista av " + Item(item, walk)); break;
            default: throw new InvalidOperationException($"{name} är {value.GetType().Name}, som inte har något ord.");
        }
    }

    private static string Item(object? item, Func<ScriptObject, KindDescription> walk) => item switch
    {
        string => "texter",
        ScriptObject data => Linked(walk(data), many: true),
        _ => throw new InvalidOperationException($"{item?.GetType().Name ?? "null"} i en lista har inget ord."),
    };

    private static string Linked(KindDescription kind, bool many) => kind.Link(many ? kind.Many : kind.One);
}
