using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Functions;

internal static partial class StringFunctions
{
    /// <summary>In the order in which they print.</summary>
    public static ScriptObject Make()
    {
        var group = new ScriptObject();
        group.Define("escape", "text", call => call.Text(0) is { } text ? Quoting.Escape(text) : null);
        group.Define("append", "text with", call => Texts.Join(call.Context, call[0], call[1], call.Site.Place));
        group.Define("capitalize", "text", call => Capitalize(call.Text(0)));
        group.Define("capitalizewords", "text", CapitalizeWords);
        group.Define("contains", "text value", call => Test(call, (text, value) => text.Contains(value, StringComparison.Ordinal)));
        group.Define("empty", "text", call => string.IsNullOrEmpty(call.Text(0)));
        group.Define("whitespace", "text", call => string.IsNullOrWhiteSpace(call.Text(0)));
        group.Define("downcase", "text", call => call.Text(0)?.ToLowerInvariant());
        group.Define("ends_with", "text value", call => Test(call, (text, value) => text.EndsWith(value, StringComparison.Ordinal)));
        group.Define("equals_ignore_case", "text value", call => string.Equals(call.Text(0), call.Text(1), StringComparison.OrdinalIgnoreCase));
        group.Define("handleize", "text", Handleize);
        group.Define("literal", "text", call => call.Text(0) is { } text ? $"\"{Quoting.Escape(text)}\"" : null);
        group.Define("lstrip", "text", call => KeepSafe(call, text => text.TrimStart()));
        group.Define("pluralize", "number singular plural", call => call.Double(0) == 1 ? call.Text(1) : call.Text(2));
        group.Define("prepend", "text by", call => Texts.Join(call.Context, call[1], call[0], call.Site.Place));
        group.Define("remove", "text remove", call => Replace(call, call.Text(1), ""));
        group.Define("remove_first", "text remove", call => ReplaceOne(call, call.Text(1), "", fromEnd: false));
        group.Define("remove_last", "text remove", call => ReplaceOne(call, call.Text(1), "", fromEnd: true));
        group.Define("replace", "text match replace", call => Replace(call, call.Text(1), call.Text(2)));
        group.Define("replace_first", "text match replace fromEnd?", call => ReplaceOne(call, call.Text(1), call.Text(2), Truth.Of(call[3])));
        group.Define("rstrip", "text", call => KeepSafe(call, text => text.TrimEnd()));
        group.Define("size", "text", call => call.Text(0)?.Length ?? 0);
        group.Define("slice", "text start length?", call => Slice(call, call[2] is null ? int.MaxValue : call.Int(2)));
        group.Define("slice1", "text start length?", call => Slice(call, call.Int(2, 1)));
        group.Define("split", "text match", Split);
        group.Define("starts_with", "text value", call => Test(call, (text, value) => text.StartsWith(value, StringComparison.Ordinal)));
        group.Define("strip", "text", call => KeepSafe(call, text => text.Trim()));
        group.Define("strip_newlines", "text", call => KeepSafe(call, StripNewLines));
        DefineConversions(group);
        group.Define("truncate", "text length ellipsis?", Truncate);
        group.Define("truncatewords", "text count ellipsis?", TruncateWords);
        group.Define("upcase", "text", call => call.Text(0)?.ToUpperInvariant());
        DefineHashes(group);
        group.Define("pad_left", "text width", call => Pad(call, left: true));
        group.Define("pad_right", "text width", call => Pad(call, left: false));
        DefineBase64(group);
        group.Define("index_of", "text search startIndex? count? stringComparison?", IndexOf);
        return group;
    }

    private static object? Test(Call call, Func<string, string, bool> test) =>
        call.Text(0) is { } text && call.Text(1) is { } value && test(text, value);

    /// <summary>Takes blanks away, which can make nothing unsafe that was safe.</summary>
    private static object? KeepSafe(Call call, Func<string, string> change)
    {
        if (call.Text(0) is not { } text) return null;
        return call[0] is SafeString ? new SafeString(change(text)) : change(text);
    }

    private static string StripNewLines(string text) => text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    private static string? Capitalize(string? text) => string.IsNullOrEmpty(text) ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static object? CapitalizeWords(Call call)
    {
        if (call.Text(0) is not { } text) return null;
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (i == 0 || char.IsWhiteSpace(letters[i - 1])) letters[i] = char.ToUpperInvariant(letters[i]);
        }

        return new string(letters);
    }

    private static object? Handleize(Call call)
    {
        if (call.Text(0) is not { } text) return null;
        var result = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) result.Append(char.ToLowerInvariant(c));
            else if (result.Length > 0 && result[^1] != '-') result.Append('-');
        }

        return result.ToString().TrimEnd('-');
    }

    private static string? Replace(Call call, string? match, string? by)
    {
        if (call.Text(0) is not { } text || string.IsNullOrEmpty(match)) return call.Text(0);
        if (by?.Length > match.Length) CheckReplaced(call, text, match, by);
        return text.Replace(match, by ?? "", StringComparison.Ordinal);
    }

    private static void CheckReplaced(Call call, string text, string match, string by)
    {
        long length = text.Length;
        for (var at = text.IndexOf(match, StringComparison.Ordinal); at >= 0; at = text.IndexOf(match, at + match.Length, StringComparison.Ordinal))
            call.Context.CheckSize(length += by.Length - match.Length, call.Site.Place);
    }

    private static string? ReplaceOne(Call call, string? match, string? by, bool fromEnd)
    {
        if (call.Text(0) is not { } text || string.IsNullOrEmpty(match)) return call.Text(0);
        var at = fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), by, text.AsSpan(at + match.Length));
    }

    private static string? Slice(Call call, int length)
    {
        if (call.Text(0) is not { } text) return "";
        var start = call.Int(1);
        if (start < 0) start += text.Length;
        if (start < 0)
        {
            if (length != int.MaxValue) length += start;
            start = 0;
        }

        return start >= text.Length || length <= 0 ? "" : text.Substring(start, Math.Min(length, text.Length - start));
    }

    private static object? Split(Call call)
    {
        if (call.Text(0) is not { } text) return new ScriptArray();
        return new ScriptArray(text.Split(call.Text(1) ?? "", StringSplitOptions.RemoveEmptyEntries));
    }

    private static object? Truncate(Call call)
    {
        if (call.Text(0) is not { } text) return null;
        var length = call.Int(1);
        if (text.Length <= length) return text;
        var ellipsis = call.Text(2) ?? "...";
        return string.Concat(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)), ellipsis);
    }

    private static object? TruncateWords(Call call)
    {
        if (call.Text(0) is not { } text) return null;
        var count = call.Int(1);
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Take(count)) + (words.Length > count ? call.Text(2) ?? "..." : "");
    }

    private static string? Pad(Call call, bool left)
    {
        var width = Math.Max(0, call.Int(1));
        call.Context.CheckSize(width, call.PlaceOf(1));
        var text = call.Text(0) ?? "";
        return left ? text.PadLeft(width) : text.PadRight(width);
    }

    private static object? IndexOf(Call call)
    {
        if (call.Text(0) is not { } text) return -1;
        var start = Math.Clamp(call.Int(2), 0, text.Length);
        var count = call[3] is null ? text.Length - start : Math.Clamp(call.Int(3), 0, text.Length - start);
        var comparison = call.Text(4)?.EndsWith("IgnoreCase", StringComparison.OrdinalIgnoreCase) == true ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return text.IndexOf(call.Text(1) ?? "", start, count, comparison);
    }
}
