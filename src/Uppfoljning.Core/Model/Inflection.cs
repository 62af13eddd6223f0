namespace Uppfoljning.Core.Model;

/// <summary>A word for one and for several: är färdigt, är färdiga.</summary>
public sealed record Inflection(string One, string Many)
{
    public string For(int count) => count == 1 ? One : Many;
}
