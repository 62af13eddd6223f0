namespace Uppfoljning.Benchmarks.Pages;

/// <summary>What one item of a page shows.</summary>
internal sealed record Item(string Title, string Text, bool Done, double Amount)
{
    /// <summary>Items with texts of a given length, with a character to escape in every thirty or so, and only such as both engines escape alike.</summary>
    public static IEnumerable<Item> Make(int count, int length)
    {
        const string sentence = "Work on the \"second\" stage goes on & is <almost> done. ";
        var text = string.Concat(Enumerable.Repeat(sentence, length / sentence.Length + 1))[..length];
        return Enumerable.Range(1, count).Select(i => new Item($"Item {i} & its end", text, i % 3 == 0, i * 1234.5678));
    }
}
