using System.Text.Json;
using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Tests.Conformance;

/// <summary>JSON as template data.</summary>
internal static class JsonValues
{
    public static object? From(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new ScriptObject();
                foreach (var member in element.EnumerateObject()) members.Add(member.Name, From(member.Value));
                return members;
            case JsonValueKind.Array: return new ScriptArray(element.EnumerateArray().Select(From));
            case JsonValueKind.String: return element.GetString();
            case JsonValueKind.Number: return element.TryGetInt32(out var number) ? number : element.GetDouble();
            case JsonValueKind.True: return true;
            case JsonValueKind.False: return false;
            default: return null;
        }
    }
}
