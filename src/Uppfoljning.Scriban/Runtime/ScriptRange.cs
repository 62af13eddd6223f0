using System.Collections;

namespace Uppfoljning.Scriban.Runtime;

/// <summary>The whole numbers from one to another, both included, up or down.</summary>
internal sealed class ScriptRange(long first, long last) : IReadOnlyList<object?>
{
    public int Count => (int)(Math.Abs(last - first) + 1);

    public object? this[int index] => Numbers.Shrink(first <= last ? first + index : first - index);

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
