namespace Uppfoljning.Scriban.Runtime;

/// <summary>The value of <c>empty</c>: equal to every list and object without content.</summary>
internal sealed class EmptyValue
{
    public static readonly EmptyValue Instance = new();

    public override string ToString() => "";
}
