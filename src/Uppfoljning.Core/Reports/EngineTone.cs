namespace Uppfoljning.Core.Reports;

/// <summary>The engines speak in sentences; diagnostics begin small, end without a full stop, and quote with straight marks.</summary>
internal static class EngineTone
{
    public static string Of(string message)
    {
        var text = message.TrimEnd('.').Replace('”', '"');
        return text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }
}
