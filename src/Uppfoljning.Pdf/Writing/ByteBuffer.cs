using System.Globalization;

namespace Uppfoljning.Pdf.Writing;

/// <summary>Bytes that grow, with PDF's way of writing numbers, names and strings.</summary>
internal sealed class ByteBuffer
{
    private const int LongestText = 8_000;

    private byte[] bytes = new byte[1024];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public ByteBuffer Add(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Room(text.Length));
        Length += text.Length;
        return this;
    }

    public ByteBuffer Add(byte value)
    {
        Room(1)[0] = value;
        Length++;
        return this;
    }

    /// <summary>Text of ASCII alone.</summary>
    public ByteBuffer Add(string text)
    {
        var room = Room(text.Length);
        for (var i = 0; i < text.Length; i++) room[i] = (byte)text[i];
        Length += text.Length;
        return this;
    }

    public ByteBuffer Add(int number)
    {
        number.TryFormat(Room(12), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
        return this;
    }

    /// <summary>A number with at most three decimals.</summary>
    public ByteBuffer Add(double number)
    {
        var thousandths = (long)Math.Round(Math.Clamp(number, -1e6, 1e6) * 1000);
        if (thousandths < 0) Add((byte)'-');
        thousandths = Math.Abs(thousandths);
        Add((int)(thousandths / 1000));
        var decimals = (int)(thousandths % 1000);
        if (decimals == 0) return this;
        Add((byte)'.').Add((byte)('0' + decimals / 100));
        if (decimals % 100 != 0) Add((byte)('0' + decimals / 10 % 10));
        if (decimals % 10 != 0) Add((byte)('0' + decimals % 10));
        return this;
    }

    /// <summary>A number with a space after it.</summary>
    public ByteBuffer Number(double number) => Add(number).Add((byte)' ');

    public ByteBuffer Reference(int number) => Add(number).Add(" 0 R"u8);

    public ByteBuffer Hex(ushort value)
    {
        var room = Room(4);
        room[0] = Digit(value >> 12);
        room[1] = Digit((value >> 8) & 15);
        room[2] = Digit((value >> 4) & 15);
        room[3] = Digit(value & 15);
        Length += 4;
        return this;
    }

    /// <summary>A text string: as it stands in ASCII, otherwise in UTF-16.</summary>
    public ByteBuffer Text(string text)
    {
        if (text.Length > LongestText) text = text[..LongestText] + "…";
        if (text.All(c => c is >= ' ' and < '\x7F'))
        {
            Add((byte)'(');
            foreach (var c in text)
            {
                if (c is '(' or ')' or '\\') Add((byte)'\\');
                Add((byte)c);
            }
            return Add((byte)')');
        }
        Add("<FEFF"u8);
        foreach (var c in text) Hex(c);
        return Add((byte)'>');
    }

    public void CopyTo(Stream stream) => stream.Write(Written);

    private static byte Digit(int value) => (byte)(value < 10 ? '0' + value : 'A' + value - 10);

    private Span<byte> Room(int count)
    {
        if (Length + count > bytes.Length) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + count));
        return bytes.AsSpan(Length);
    }
}
