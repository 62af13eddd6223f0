using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Functions;

/// <summary>Values to and from JSON.</summary>
internal static class Json
{
    public static object? Read(Call call)
    {
        if (call.Text(0) is not { } text) return null;
        try
        {
            using var document = JsonDocument.Parse(WellFormed(text));
            return ToValue(document.RootElement);
        }
        catch (JsonException problem)
        {
            throw call.Context.Error(call.PlaceOf(0), $"Texten är inte JSON: rad {problem.LineNumber + 1}, tecken {problem.BytePositionInLine + 1}.");
        }
    }

    public static object? Write(Call call)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes)) Write(call.Context, writer, bytes, call[0], 0);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>The text with half characters replaced, which neither JSON nor addresses can hold.</summary>
    public static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static object? ToValue(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new ScriptObject();
                foreach (var member in element.EnumerateObject()) members[member.Name] = ToValue(member.Value);
                return members;
            case JsonValueKind.Array:
                return new ScriptArray(element.EnumerateArray().Select(ToValue));
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                if (element.TryGetInt64(out var whole)) return Numbers.Shrink(whole);
                return element.TryGetDouble(out var real) ? real : null;
            case JsonValueKind.True:
                return true;
            case JsonValueKind.False:
                return false;
            default:
                return null;
        }
    }

    private static void Write(TemplateContext context, Utf8JsonWriter writer, ArrayBufferWriter<byte> bytes, object? value, int depth)
    {
        context.CheckStructure(bytes.WrittenCount, depth);
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case BigInteger number: writer.WriteRawValue(number.ToString(CultureInfo.InvariantCulture)); break;
            case double or float when Numbers.TryDouble(value, out var real) && double.IsFinite(real): writer.WriteNumberValue(real); break;
            case DateTime date: writer.WriteStringValue(date); break;
            case ScriptObject members:
                writer.WriteStartObject();
                foreach (var (name, member) in members)
                {
                    writer.WritePropertyName(WellFormed(name));
                    Write(context, writer, bytes, member, depth + 1);
                }

                writer.WriteEndObject();
                break;
            case ScriptFunction: writer.WriteNullValue(); break;
            case IReadOnlyList<object?> list:
                writer.WriteStartArray();
                foreach (var item in list) Write(context, writer, bytes, item, depth + 1);
                writer.WriteEndArray();
                break;
            default: writer.WriteStringValue(WellFormed(Texts.Of(context, value))); break;
        }
    }
}
