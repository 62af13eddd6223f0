namespace Uppfoljning.Core.Yaml;

/// <summary>
/// Short texts that have lately been read, so that keys, ids and statuses, which are the same in thousands of files, are kept once.
/// Of a fixed size: a text takes the place of another that falls on it, and two threads at once lose nothing but a copy.
/// </summary>
internal static class SharedTexts
{
    private const int LongestShared = 24;

    private static readonly string?[] texts = new string?[1024];

    /// <summary>A text that is equal to it.</summary>
    public static string Share(string text)
    {
        if (text.Length > LongestShared) return text;
        ref var place = ref texts[text.GetHashCode(StringComparison.Ordinal) & (texts.Length - 1)];
        if (place is { } shared && shared == text) return shared;
        return place = text;
    }
}
