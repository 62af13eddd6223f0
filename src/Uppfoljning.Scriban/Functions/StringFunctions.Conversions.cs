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
        // Lambdas: a method's own name would load the system's cryptography in every process.
#pragma warning disable CA5350, CA5351
        DefineHash(group, "md5", text => MD5.HashData(text));
        DefineHash(group, "sha1", text => SHA1.HashData(text));
        DefineHash(group, "sha256", text => SHA256.HashData(text));
        DefineHash(group, "sha512", text => SHA512.HashData(text));
        DefineKeyedHash(group, "hmac_sha1", (key, text) => HMACSHA1.HashData(key, text));
        DefineKeyedHash(group, "hmac_sha256", (key, text) => HMACSHA256.HashData(key, text));
        DefineKeyedHash(group, "hmac_sha512", (key, text) => HMACSHA512.HashData(key, text));
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
