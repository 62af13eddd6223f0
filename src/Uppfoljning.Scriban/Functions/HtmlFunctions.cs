using System.Net;
using System.Text;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Functions;

internal static class HtmlFunctions
{
    public static ScriptObject Make()
    {
        var group = new ScriptObject();
        group.Define("strip", "text", call => call.Text(0) is { } text ? HtmlStripper.Strip(text) : null);
        group.Define("escape", "text", Escape);
        group.Define("newline_to_br", "text", NewLineToBreak);
        group.Define("url_encode", "text", call => call.Text(0) is { } text ? Uri.EscapeDataString(Json.WellFormed(text)) : null);
        group.Define("url_escape", "text", call => call.Text(0) is { } text ? UrlEscape(text) : null);
        return group;
    }

    /// <summary>html.raw vouches for a text; it exists only where there is escaping to be spared from.</summary>
    public static void SetRaw(ScriptObject group, bool exists)
    {
        if (exists) group.Define("raw", "text", call => call[0] is null ? null : call[0] as SafeString ?? new SafeString(call.Text(0)!));
        else group.Remove("raw");
    }

    /// <summary>Under auto-escape the same five characters as everywhere else; without it as Scriban, which also writes å as a number.</summary>
    private static object? Escape(Call call)
    {
        if (call[0] is null) return null;
        if (!call.Context.AutoEscape) return WebUtility.HtmlEncode(call.Text(0));
        return call[0] as SafeString ?? new SafeString(Html.Escape(call.Text(0)!));
    }

    private static object? NewLineToBreak(Call call)
    {
        if (call[0] is null) return null;
        var context = call.Context;
        var text = context.AutoEscape ? Html.Safe(context, call[0]) : call.Text(0)!;
        var result = text.ReplaceLineEndings("\n").Replace("\n", "<br />\n", StringComparison.Ordinal);
        return context.AutoEscape ? new SafeString(result) : result;
    }

    private static string UrlEscape(string text)
    {
        const string kept = "-_.~!*'();:@&=+$,/?#[]";
        var result = new StringBuilder(text.Length + 16);
        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            var c = (char)value;
            if (char.IsAsciiLetterOrDigit(c) || kept.Contains(c, StringComparison.Ordinal)) result.Append(c);
            else result.Append('%').Append(value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return result.ToString();
    }
}
