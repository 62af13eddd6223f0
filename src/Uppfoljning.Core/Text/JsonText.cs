using System.Text.Encodings.Web;
using System.Text.Json;

namespace Uppfoljning.Core.Text;

/// <summary>JSON as this program writes it everywhere: indented, å as å, a line feed at the end.</summary>
public static class JsonText
{
    private static readonly JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes (UTF-8) of one object, whose members <paramref name="writeMembers"/> writes.</summary>
    public static ReadOnlyMemory<byte> WriteObject(Action<Utf8JsonWriter> writeMembers)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, options))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
