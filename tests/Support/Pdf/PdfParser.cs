using System.Globalization;
using System.Text;

namespace Uppfoljning.Tests.Support.Pdf;

/// <summary>An operator of a content stream.</summary>
public sealed record PdfOperator(string Name);

/// <summary>Reads PDF's syntax: numbers, names, strings, arrays, dictionaries, references, operators.</summary>
public sealed class PdfParser(byte[] data, int position)
{
    private static readonly object EndOfArray = new(), EndOfDictionary = new();

    public int Position { get; private set; } = position;

    public bool AtEnd
    {
        get
        {
            SkipSpace();
            return Position >= data.Length;
        }
    }

    public bool At(string word)
    {
        SkipSpace();
        return data.AsSpan(Position).StartsWith(Encoding.ASCII.GetBytes(word));
    }

    public void Skip(string word)
    {
        while (!At(word)) Position++;
        Position += word.Length;
    }

    public object? Read()
    {
        var value = ReadOne();
        if (value is not double) return value;
        // A reference is two numbers and an R.
        var back = Position;
        if (!AtEnd && char.IsAsciiDigit((char)data[Position]) && ReadOne() is double && !AtEnd && ReadOne() is PdfOperator { Name: "R" })
            return new PdfRef((int)(double)value);
        Position = back;
        return value;
    }

    private object? ReadOne()
    {
        SkipSpace();
        var c = (char)data[Position++];
        switch (c)
        {
            case '/': return new PdfName(Word());
            case '[': return Until(EndOfArray);
            case ']': return EndOfArray;
            case '(': return Literal();
            case '<' when data[Position] == '<':
                Position++;
                var parts = Until(EndOfDictionary);
                return Enumerable.Range(0, parts.Count / 2).ToDictionary(i => ((PdfName)parts[2 * i]!).Value, i => parts[2 * i + 1]);
            case '<': return Hex();
            case '>':
                Position++;
                return EndOfDictionary;
        }
        Position--;
        var word = Word();
        if (double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return number;
        return word switch { "true" => true, "false" => false, "null" => null, _ => new PdfOperator(word) };
    }

    private List<object?> Until(object end)
    {
        var values = new List<object?>();
        while (true)
        {
            var value = Read();
            if (ReferenceEquals(value, end)) return values;
            values.Add(value);
        }
    }

    private byte[] Literal()
    {
        var bytes = new List<byte>();
        for (var depth = 1; depth > 0;)
        {
            var b = data[Position++];
            if (b == '\\') b = data[Position++];
            else if (b == '(') depth++;
            else if (b == ')') depth--;
            if (depth > 0) bytes.Add(b);
        }
        return [.. bytes];
    }

    private byte[] Hex()
    {
        var digits = new StringBuilder();
        while (data[Position] != '>') digits.Append((char)data[Position++]);
        Position++;
        return Convert.FromHexString(digits.ToString());
    }

    private string Word()
    {
        var start = Position;
        while (Position < data.Length && !IsSpace(data[Position]) && "/[]()<>".IndexOf((char)data[Position], StringComparison.Ordinal) < 0) Position++;
        return Encoding.Latin1.GetString(data, start, Math.Max(Position, start + 1) - start);
    }

    private void SkipSpace()
    {
        while (Position < data.Length && IsSpace(data[Position])) Position++;
    }

    private static bool IsSpace(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;
}
