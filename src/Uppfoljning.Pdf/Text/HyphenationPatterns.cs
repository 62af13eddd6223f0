namespace Uppfoljning.Pdf.Text;

/// <summary>
/// Liang's patterns, read to flat tables: a pattern's letters are looked up by a hash that grows with each letter.
/// Reading takes a couple of milliseconds, and is done when the first word is divided.
/// </summary>
internal sealed class HyphenationPatterns
{
    private const int TableSize = 1 << 16;
    private static readonly Lazy<HyphenationPatterns> Loaded = new(Load);

    private readonly int[] table = new int[TableSize];
    private readonly List<(int Letters, int Length)> patterns = [default];
    private readonly byte[] letters;
    private readonly byte[] values;

    /// <param name="file">A file of the hyphen library in Latin-1: a line of encoding, settings in capitals, then a pattern per line.</param>
    public HyphenationPatterns(ReadOnlySpan<byte> file)
    {
        letters = new byte[file.Length];
        values = new byte[file.Length];
        var used = 0;
        foreach (var range in file.Split((byte)'\n'))
        {
            var line = file[range].TrimEnd("\r "u8);
            if (line.IsEmpty || line[0] is >= (byte)'A' and <= (byte)'Z' or (byte)'%') continue;
            used = Add(line, used);
        }
    }

    public static HyphenationPatterns Swedish => Loaded.Value;

    public int LongestPattern { get; private set; }

    /// <summary>Raises each place's value to what the pattern of these letters says, if there is one.</summary>
    /// <param name="word">A word in lower case with a dot at each end, in Latin-1.</param>
    /// <param name="levels">A level before each letter of <paramref name="word"/>, and one after the last.</param>
    public void Apply(ReadOnlySpan<byte> word, Span<byte> levels)
    {
        for (var start = 0; start < word.Length; start++)
        {
            var hash = 0u;
            var longest = Math.Min(word.Length - start, LongestPattern);
            for (var length = 1; length <= longest; length++)
            {
                hash = Grow(hash, word[start + length - 1]);
                var found = Find(hash, word.Slice(start, length));
                if (found == 0) continue;
                // A pattern of n letters has n + 1 values; the tables leave room for them.
                var raise = values.AsSpan(patterns[found].Letters, length + 1);
                for (var i = 0; i < raise.Length; i++)
                    if (raise[i] > levels[start + i]) levels[start + i] = raise[i];
            }
        }
    }

    private static HyphenationPatterns Load()
    {
        using var stream = typeof(HyphenationPatterns).Assembly.GetManifestResourceStream("hyph_sv_SE.dic")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new HyphenationPatterns(bytes);
    }

    private static uint Grow(uint hash, byte letter) => (hash ^ letter) * 16777619u + 0x9E3779B9u;

    private static uint Slot(uint hash) => (hash ^ (hash >> 16)) & (TableSize - 1);

    private int Add(ReadOnlySpan<byte> line, int at)
    {
        int start = at, count = 0;
        var hash = 0u;
        foreach (var c in line)
        {
            if (c is >= (byte)'0' and <= (byte)'9')
            {
                values[start + count] = (byte)(c - '0');
                continue;
            }
            letters[start + count++] = c;
            hash = Grow(hash, c);
        }
        var slot = Slot(hash);
        while (table[slot] != 0) slot = (slot + 1) & (TableSize - 1);
        table[slot] = patterns.Count;
        patterns.Add((start, count));
        LongestPattern = Math.Max(LongestPattern, count);
        // A line of n letters has a line end, so that there is always room for n + 1 values.
        return start + count + 1;
    }

    private int Find(uint hash, ReadOnlySpan<byte> wanted)
    {
        for (var slot = Slot(hash); table[slot] != 0; slot = (slot + 1) & (TableSize - 1))
        {
            var (start, length) = patterns[table[slot]];
            if (length == wanted.Length && letters.AsSpan(start, length).SequenceEqual(wanted)) return table[slot];
        }
        return 0;
    }
}
