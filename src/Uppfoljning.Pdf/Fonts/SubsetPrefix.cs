using System.Security.Cryptography;

namespace Uppfoljning.Pdf.Fonts;

/// <summary>The six capitals before the name of a subset, from what the subset holds.</summary>
internal static class SubsetPrefix
{
    public static string Of(ReadOnlySpan<byte> program) =>
        string.Create(6, System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(program)), static (letters, number) =>
        {
            for (var i = 0; i < letters.Length; i++, number /= 26) letters[i] = (char)('A' + number % 26);
        });
}
