namespace Uppfoljning.Scriban.Runtime;

/// <summary>Only null and false are false: 0, "" and [] are true.</summary>
internal static class Truth
{
    public static bool Of(object? value) => value is bool flag ? flag : value is not null and not EmptyValue;
}
