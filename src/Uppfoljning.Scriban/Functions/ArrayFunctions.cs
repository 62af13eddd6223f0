using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Functions;

internal static class ArrayFunctions
{
    public static ScriptObject Make()
    {
        var group = new ScriptObject();
        group.Define("add", "list value", call => new ScriptArray(call.List(0) ?? []) { call[1] });
        group.Define("add_range", "list1 list2", call => Concat(call));
        group.Define("compact", "list", call => call.List(0) is { } list ? new ScriptArray(list.Where(item => item is not null)) : null);
        group.Define("concat", "list1 list2", call => call[0] is null && call[1] is null ? null : Concat(call));
        group.Define("cycle", "list group?", Cycle);
        group.Define("any", "list function args...", Any);
        group.Define("each", "list function args...", call => Map(call));
        group.Define("filter", "list function args...", Filter);
        group.Define("first", "list", call => call.List(0) is { Count: > 0 } list ? list[0] : null);
        group.Define("insert_at", "list index value", InsertAt);
        group.Define("join", "list delimiter function?", Join);
        group.Define("last", "list", call => call.List(0) is { Count: > 0 } list ? list[^1] : null);
        group.Define("limit", "list count", call => call.List(0) is { } list ? new ScriptArray(list.Take(call.Int(1))) : null);
        group.Define("map", "list member", call => Pluck(call));
        group.Define("offset", "list index", call => call.List(0) is { } list ? new ScriptArray(list.Skip(call.Int(1))) : null);
        group.Define("remove_at", "list index", RemoveAt);
        group.Define("reverse", "list", call => new ScriptArray((call.List(0) ?? []).Reverse()));
        group.Define("size", "list", call => call.List(0)?.Count ?? 0);
        group.Define("sort", "list member?", Sort);
        group.Define("uniq", "list", call => Unique(call));
        group.Define("contains", "list item", Contains);
        return group;
    }

    private static ScriptArray Concat(Call call)
    {
        var result = new ScriptArray(call.List(0) ?? []);
        result.AddRange(call.List(1) ?? []);
        call.Context.CheckListSize(result.Count, call.Site.Place);
        return result;
    }

    private static object? Cycle(Call call)
    {
        if (call.List(0) is not { Count: > 0 } list) return null;
        var group = call[1] is null ? Texts.Of(call.Context, new ScriptArray(list)) : call.Text(1)!;
        var cycles = call.Context.Cycles;
        var at = cycles.GetValueOrDefault(group) % list.Count;
        cycles[group] = at + 1;
        return list[at];
    }

    private static object? Any(Call call)
    {
        foreach (var item in call.List(0) ?? [])
        {
            if (Truth.Of(Apply(call, item))) return true;
        }

        return false;
    }

    private static ScriptArray Map(Call call)
    {
        var result = new ScriptArray();
        foreach (var item in call.List(0) ?? []) result.Add(Apply(call, item));
        return result;
    }

    private static object? Filter(Call call)
    {
        var result = new ScriptArray();
        foreach (var item in call.List(0) ?? [])
        {
            if (Truth.Of(Apply(call, item))) result.Add(item);
        }

        return result;
    }

    /// <summary>Calls the function with an item and whatever more was given.</summary>
    private static object? Apply(Call call, object? item)
    {
        var function = call.Function(1) ?? throw call.Wrong(1, "en funktion (skriv @ före namnet)");
        return call.Invoke(function, [item, .. (ScriptArray)call[2]!]);
    }

    private static object? InsertAt(Call call)
    {
        var index = Math.Max(0, call.Int(1));
        var result = new ScriptArray(call.List(0) ?? []);
        call.Context.CheckListSize(index, call.PlaceOf(1));
        while (result.Count < index) result.Add(null);
        result.Insert(index, call[2]);
        return result;
    }

    private static object? RemoveAt(Call call)
    {
        var index = call.Int(1);
        var result = new ScriptArray(call.List(0) ?? []);
        if (index < 0) index += result.Count;
        if (index >= 0 && index < result.Count) result.RemoveAt(index);
        return result;
    }

    private static object? Join(Call call)
    {
        if (call.List(0) is not { } list) return null;
        var function = call.Function(2);
        var parts = new List<object?>(list.Count * 2);
        foreach (var item in list)
        {
            if (parts.Count > 0) parts.Add(call[1]);
            parts.Add(function is null ? item : call.Invoke(function, Texts.Of(call.Context, item)));
        }

        return Texts.Concat(call.Context, parts, call.Site.Place);
    }

    private static ScriptArray Pluck(Call call)
    {
        var result = new ScriptArray();
        var member = call.Text(1) ?? "";
        foreach (var item in call.List(0) ?? [])
        {
            if (item is not null && Members.TryGet(item, member, out var value)) result.Add(value);
        }

        return result;
    }

    private static object? Sort(Call call)
    {
        if (call.List(0) is not { } list) return new ScriptArray();
        var (context, member) = (call.Context, call.Text(1));
        var keys = new object?[list.Count];
        var order = new int[list.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            keys[i] = string.IsNullOrEmpty(member) ? list[i] : list[i] is { } item && Members.TryGet(item, member, out var value) ? value : null;
        }

        // Equals stay in order. OrderBy would do as much, but its first use costs a process two milliseconds.
        order.AsSpan().Sort((left, right) => ValueOrder.Compare(context, keys[left], keys[right]) is not 0 and var different ? different : left - right);
        return new ScriptArray(Array.ConvertAll(order, at => list[at]));
    }

    private static ScriptArray? Unique(Call call)
    {
        if (call.List(0) is not { } list) return null;
        var result = new ScriptArray();
        var seen = new HashSet<object>(ValueIdentity.Instance);
        var seenNull = false;
        foreach (var item in list)
        {
            if (item is null ? !seenNull : seen.Add(item)) result.Add(item);
            seenNull |= item is null;
        }

        return result;
    }

    private static object? Contains(Call call)
    {
        foreach (var item in call.List(0) ?? [])
        {
            if (item is null ? call[1] is null : call[1] is { } wanted && ValueIdentity.Instance.Equals(item, wanted)) return true;
        }

        return false;
    }
}
