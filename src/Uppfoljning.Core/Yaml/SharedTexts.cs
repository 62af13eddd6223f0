namespace Uppfoljning.Core.Yaml;

/// <summary>
/// Short texts that have lately been read, so that keys, ids and statuses, which are the same in thousands of files, are kept once.
/// Of a fixed size: a text takes the place of another that falls on it, and two threads at once lose nothing but a copy.
/// </summary>
internal static class SharedTexts
{
    private const int LongestShared = 24;

    private static readonly string?[] texts = new string?[1024];

    public static string Share(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestShared) return text.ToString();
        ref var place = ref texts[string.GetHashCode(text) & (texts.Length - 1)];
        return place is { } shared && text.SequenceEqual(shared) ? shared : place = text.ToString();
    }
}
