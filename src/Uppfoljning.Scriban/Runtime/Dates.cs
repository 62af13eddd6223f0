namespace Uppfoljning.Scriban.Runtime;

/// <summary>The sorts of date that a host may hand over, as the one that the engine works with.</summary>
internal static class Dates
{
    public static DateTime? TryGet(object? value) => value switch
    {
        DateTime date => date,
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        DateTimeOffset moment => moment.DateTime,
        _ => null,
    };
}
