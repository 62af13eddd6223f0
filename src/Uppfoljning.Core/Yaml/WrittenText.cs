using System.Text;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>A text with, for each of its characters, the stretch of the file that stands for it.</summary>
internal sealed class WrittenText
{
    private readonly StringBuilder text = new();
    private readonly List<TextSpan> places = [];

    public int Length => places.Count;

    public int StartOf(int index) => places[index].Start;

    public int EndOf(int index) => places[index].End;

    public void Add(char c, TextSpan place)
    {
        text.Append(c);
        places.Add(place);
    }

    public void Add(string characters, TextSpan place)
    {
        foreach (var c in characters) Add(c, place);
    }

    /// <summary>The same with letters and their loose accents as one character, as far as there is one.</summary>
    public WrittenText Composed()
    {
        var original = text.ToString();
        if (ReferenceEquals(Nfc.Compose(original), original)) return this;
        var composed = new WrittenText();
        for (var start = 0; start < original.Length;)
        {
            var end = start + 1;
            while (end < original.Length && LatinAccents.IsMark(original[end])) end++;
            composed.Add(Nfc.Compose(original[start..end]), TextSpan.FromBounds(places[start].Start, places[end - 1].End));
            start = end;
        }
        return composed;
    }

    /// <summary>This, without the line breaks last that the text has not; null where it is another text.</summary>
    public WrittenText? FitTo(string expected)
    {
        var own = text.ToString();
        if (own.Length < expected.Length || !own.StartsWith(expected, StringComparison.Ordinal)) return null;
        if (own.AsSpan(expected.Length).IndexOfAnyExcept('\n') >= 0) return null;
        text.Length = expected.Length;
        places.RemoveRange(expected.Length, places.Count - expected.Length);
        return this;
    }
}
