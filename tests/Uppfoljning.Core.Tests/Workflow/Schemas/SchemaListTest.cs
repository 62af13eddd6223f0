using System.Text;
using System.Text.Json;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Workflow.Schemas;
using Uppfoljning.Tests.Support.Json;

namespace Uppfoljning.Core.Tests.Workflow.Schemas;

public sealed class SchemaListTest
{
    public static TheoryData<string> Names => [.. SchemaList.All.Select(schema => schema.Name)];

    public static TheoryData<string> NamesOfFiles => [.. FileSchemas.All.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(NamesOfFiles))]
    public void Project_has_the_schema_that_the_program_prints(string name) =>
        Golden.VerifyPrinted(Print(name), ProjectFiles.At("data", "schema", name + ".json"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Schema_is_draft_07_in_the_program_s_own_layout(string name)
    {
        var text = Print(name);

        Assert.True(SchemaCheck.IsDraft7(text));
        using var document = JsonDocument.Parse(text);
        var again = JsonText.WriteObject(json => { foreach (var member in document.RootElement.EnumerateObject()) member.WriteTo(json); });
        Assert.Equal(Encoding.UTF8.GetString(again.Span), text);
    }

    /// <summary>A key that a mapping does not know is refused everywhere, unless its keys are ids or months.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Every_mapping_is_closed_and_every_key_of_it_described(string name)
    {
        using var document = JsonDocument.Parse(Print(name));
        var described = 0;

        Walk(document.RootElement, "#");

        Assert.True(described > 5);

        void Walk(JsonElement schema, string path)
        {
            if (schema.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in schema.EnumerateArray()) Walk(item, path);
                return;
            }
            if (schema.ValueKind != JsonValueKind.Object || path.EndsWith("/not", StringComparison.Ordinal)) return;
            // "then" says more about keys that have been described already.
            if (schema.TryGetProperty("properties", out var properties) && !path.EndsWith("/then", StringComparison.Ordinal))
            {
                Assert.True(schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind is JsonValueKind.False or JsonValueKind.Object, path);
                foreach (var property in properties.EnumerateObject())
                {
                    Assert.True(property.Value.TryGetProperty("description", out var description), $"{path}/{property.Name}");
                    Assert.Matches(@"^\p{Lu}.*\.$", description.GetString());
                    described++;
                }
            }
            foreach (var member in schema.EnumerateObject().Where(member => member.Name is not ("const" or "enum" or "examples")))
            {
                if (member.Name is "properties" or "definitions" or "patternProperties") foreach (var inner in member.Value.EnumerateObject()) Walk(inner.Value, $"{path}/{inner.Name}");
                else Walk(member.Value, $"{path}/{member.Name}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(NamesOfFiles))]
    public void Keys_stand_in_the_order_of_the_tables(string name)
    {
        using var document = JsonDocument.Parse(Print(name));

        Assert.Equal(FileSchemas.ShapeOf(name).Fields.Select(field => field.Key), document.RootElement.GetProperty("properties").EnumerateObject().Select(property => property.Name));
    }

    /// <summary>An editor shows a description whole, beside the key.</summary>
    [Fact]
    public void Descriptions_are_short() => Assert.All(FileSchemas.All.SelectMany(file => Descriptions(file.Shape)), description => Assert.InRange(description.Length, 5, 120));

    private static IEnumerable<string> Descriptions(Shape shape) => shape switch
    {
        MapShape map => map.Fields.SelectMany(field => Descriptions(field.Shape).Prepend(field.Description)),
        ListShape list => Descriptions(list.Item),
        KeyedShape keyed => Descriptions(keyed.Value).Prepend(keyed.Description),
        BriefOrFullShape either => Descriptions(either.Full),
        _ => [],
    };

    private static string Print(string name) => Encoding.UTF8.GetString(SchemaList.Find(name)!.Write().Span);
}
