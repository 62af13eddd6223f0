using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>Bytes to text: UTF-8, with or without a byte order mark.</summary>
public static class Utf8Text
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Bytes that show well enough how a text is encoded.</summary>
    private const int MostLookedAt = 1024;

    /// <summary>The quotes, dashes and other signs that Windows has where Latin-1 has control characters, from 0x80; a blank where it has none.</summary>
    private const string Windows1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    /// <summary>The file's text, and the fault where it is not UTF-8. The text of a faulty file is only good for showing the place.</summary>
    public static (SourceFile Source, Diagnostic? Fault) Decode(string path, ReadOnlySpan<byte> bytes)
    {
        var hasMark = bytes.StartsWith(ByteOrderMark);
        if (hasMark) bytes = bytes[ByteOrderMark.Length..];
        if (IsUtf16(bytes))
        {
            var empty = new SourceFile(path, "");
            return (empty, Fault(Location.StartOf(empty), "filen är sparad som UTF-16"));
        }
        if (ReadValid(bytes) is { } text) return (new SourceFile(path, text) { HasByteOrderMark = hasMark }, null);
        var valid = LengthOfValidStart(bytes);
        var source = new SourceFile(path, Encoding.UTF8.GetString(bytes));
        var at = Encoding.UTF8.GetCharCount(bytes[..valid]);
        return (source, Fault(new Location(source, new TextSpan(at, 1)), $"filen är inte UTF-8: byten 0x{bytes[valid]:X2} kan inte läsas{Guess(bytes[valid])}"));
    }

    /// <summary>The bytes that the text was read from, or would be.</summary>
    public static byte[] Encode(string text, bool hasByteOrderMark) => [.. hasByteOrderMark ? ByteOrderMark : [], .. Encoding.UTF8.GetBytes(text)];

    /// <summary>Null where the bytes are not UTF-8.</summary>
    private static string? ReadValid(ReadOnlySpan<byte> bytes)
    {
        var characters = ArrayPool<char>.Shared.Rent(bytes.Length);
        var status = Utf8.ToUtf16(bytes, characters, out _, out var length, replaceInvalidSequences: false);
        var text = status == OperationStatus.Done ? new string(characters, 0, length) : null;
        ArrayPool<char>.Shared.Return(characters);
        return text;
    }

    private static Diagnostic Fault(Location location, string message) =>
        new(Codes.NotUtf8, location, message, "spara om filen med kodningen UTF-8 (i Anteckningar: Spara som, Kodning: UTF-8)");

    /// <summary>By its byte order mark, or by every other byte being zero, as it is where the letters are of the Latin alphabet.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return true;
        if (bytes.IndexOf((byte)0) < 0) return false;
        Span<int> zeros = [0, 0];
        var length = Math.Min(bytes.Length, MostLookedAt) & ~1;
        for (var i = 0; i < length; i++) if (bytes[i] == 0) zeros[i & 1]++;
        return Math.Min(zeros[0], zeros[1]) == 0 && Math.Max(zeros[0], zeros[1]) > length / 4;
    }

    /// <summary>What the byte is in the older encodings that files come in, which is almost always what was meant. Bytes that begin a letter in UTF-8 are rather a letter cut in two.</summary>
    private static string Guess(byte value) => value switch
    {
        0xC2 or 0xC3 or 0xE2 => "",
        0xA0 => " (den är ett hårt blanksteg i den äldre kodningen Latin-1)",
        > 0xA0 => $" (den är \"{(char)value}\" i den äldre kodningen Latin-1)",
        >= 0x80 when Windows1252[value - 0x80] is var c and not ' ' => $" (den är \"{c}\" i den äldre kodningen Windows-1252)",
        _ => "",
    };

    private static int LengthOfValidStart(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var read) == OperationStatus.Done) at += read;
        return at;
    }
}
