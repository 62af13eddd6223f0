using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Core.Reports.Views;

/// <summary>Makes data such that no template can change it: several templates read the same data, at the same time.</summary>
internal static class Frozen
{
    public static ScriptObject Freeze(this ScriptObject data)
    {
        data.IsReadOnly = true;
        foreach (var value in data.Values) FreezeValue(value);
        return data;
    }

    private static void FreezeValue(object? value)
    {
        if (value is ScriptObject { IsReadOnly: false } data) data.Freeze();
        if (value is not ScriptArray { IsReadOnly: false } list) return;
        list.IsReadOnly = true;
        foreach (var item in list) FreezeValue(item);
    }
}
