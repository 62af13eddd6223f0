namespace Uppfoljning.Core.Markdown;

/// <summary>Where a link may lead: http, https, mailto, or a path (format.md, Texts).</summary>
public static class LinkAddress
{
    public static bool IsAllowed(string? address)
    {
        if (string.IsNullOrWhiteSpace(address)) return false;
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var isPath = colon < 0 || address.AsSpan(0, colon).IndexOfAny('/', '?', '#') >= 0;
        return isPath || address[..colon].ToLowerInvariant() is "http" or "https" or "mailto";
    }
}
