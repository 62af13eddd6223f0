using System.Text;
using System.Text.Unicode;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>Bytes to text: UTF-8, with or without a byte order mark.</summary>
public static class Utf8Text
{
    /// <summary>The file's text, and the fault where it is not UTF-8. The text of a faulty file is only good for showing the place.</summary>
    public static (SourceFile Source, Diagnostic? Fault) Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        if (Utf8.IsValid(bytes)) return (new SourceFile(path, Encoding.UTF8.GetString(bytes)), null);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            var empty = new SourceFile(path, "");
            return (empty, Fault(Location.StartOf(empty), "filen är sparad som UTF-16"));
        }
        var valid = LengthOfValidStart(bytes);
        var source = new SourceFile(path, Encoding.UTF8.GetString(bytes));
        var at = Encoding.UTF8.GetCharCount(bytes[..valid]);
        return (source, Fault(new Location(source, new TextSpan(at, 1)), $"filen är inte UTF-8: byten 0x{bytes[valid]:X2} kan inte läsas{Guess(bytes[valid])}"));
    }

    private static Diagnostic Fault(Location location, string message) =>
        new(Codes.NotUtf8, location, message, "spara om filen med kodningen UTF-8 (i Anteckningar: Spara som, Kodning: UTF-8)");

    /// <summary>Where the byte is a Swedish letter in the old Windows encoding, that is what it almost always is.</summary>
    private static string Guess(byte value) => value switch
    {
        0xE5 or 0xE4 or 0xF6 or 0xC5 or 0xC4 or 0xD6 or 0xE9 => $" (den är \"{(char)value}\" i den äldre kodningen Latin-1)",
        _ => "",
    };

    private static int LengthOfValidStart(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var read) == System.Buffers.OperationStatus.Done) at += read;
        return at;
    }
}
