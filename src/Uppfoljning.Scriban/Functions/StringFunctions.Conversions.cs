using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Functions;

internal static partial class StringFunctions
{
    private static void DefineConversions(ScriptObject group)
    {
        group.Define("to_int", "text", call => int.TryParse(call.Text(0), NumberStyles.Integer, call.Context.CurrentCulture, out var number) ? number : null);
        group.Define("to_long", "text", call => long.TryParse(call.Text(0), NumberStyles.Integer, call.Context.CurrentCulture, out var number) ? number : null);
        group.Define("to_float", "text", call => TryReal(call, out var number) ? (float)number : null);
        group.Define("to_double", "text", call => TryReal(call, out var number) ? number : null);
    }

    private static bool TryReal(Call call, out double number) =>
        double.TryParse(call.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, call.Context.CurrentCulture, out number);

    private static void DefineHashes(ScriptObject group)
    {
        // The names are the language's; which of them are fit for secrets is for the template's author.
#pragma warning disable CA5350, CA5351
        DefineHash(group, "md5", MD5.HashData);
        DefineHash(group, "sha1", SHA1.HashData);
        DefineHash(group, "sha256", SHA256.HashData);
        DefineHash(group, "sha512", SHA512.HashData);
        DefineKeyedHash(group, "hmac_sha1", HMACSHA1.HashData);
        DefineKeyedHash(group, "hmac_sha256", HMACSHA256.HashData);
        DefineKeyedHash(group, "hmac_sha512", HMACSHA512.HashData);
#pragma warning restore CA5350, CA5351
    }

    private static void DefineHash(ScriptObject group, string name, Func<byte[], byte[]> hash) =>
        group.Define(name, "text", call => call.Text(0) is { } text ? Convert.ToHexStringLower(hash(Encoding.UTF8.GetBytes(text))) : null);

    private static void DefineKeyedHash(ScriptObject group, string name, Func<byte[], byte[], byte[]> hash) =>
        group.Define(name, "text secretKey", call =>
            call.Text(0) is { } text ? Convert.ToHexStringLower(hash(Encoding.UTF8.GetBytes(call.Text(1) ?? ""), Encoding.UTF8.GetBytes(text))) : null);

    private static void DefineBase64(ScriptObject group)
    {
        group.Define("base64_encode", "text", call => call.Text(0) is { } text ? Convert.ToBase64String(Encoding.UTF8.GetBytes(text)) : null);
        group.Define("base64_decode", "text", call =>
        {
            if (call.Text(0) is not { } text) return null;
            try
            {
                return Encoding.UTF8.GetString(Convert.FromBase64String(text));
            }
            catch (FormatException)
            {
                throw call.Context.Error(call.PlaceOf(0), $"\"{text}\" är inte base64.");
            }
        });
    }
}
