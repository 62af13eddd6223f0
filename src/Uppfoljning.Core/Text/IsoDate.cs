using System.Globalization;

namespace Uppfoljning.Core.Text;

/// <summary>Dates as files write them, ÅÅÅÅ-MM-DD.</summary>
public static class IsoDate
{
    /// <summary>Reads exactly ÅÅÅÅ-MM-DD; null for anything else and for dates that do not exist.</summary>
    public static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
