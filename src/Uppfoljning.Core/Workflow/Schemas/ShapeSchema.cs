using System.Text.Json.Nodes;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Workflow.Schemas;

/// <summary>
/// The schema of a shape. It accepts every file that the shape does, as an editor reads YAML: an empty value is null there, and some of
/// the texts are numbers or booleans. Editors are to complete keys with colon and indentation, and never to offer null or true where
/// a text is wanted; that decides between ways to say the same.
/// </summary>
internal sealed class ShapeSchema
{
    private readonly SchemaDefinitions definitions = new();

    public static ReadOnlyMemory<byte> Write(string title, string summary, MapShape shape)
    {
        var schema = new ShapeSchema();
        var root = schema.Map(shape, mayBeEmpty: false);
        if (schema.definitions.Used() is { } used) root["definitions"] = used;
        return JsonText.WriteObject(json =>
        {
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", title);
            json.WriteString("description", $"{char.ToUpperInvariant(summary[0])}{summary[1..]}.");
            foreach (var (name, value) in root)
            {
                json.WritePropertyName(name);
                value!.WriteTo(json);
            }
        });
    }

    /// <summary>A value that may be empty is then as if absent: within what allows stubs.</summary>
    private JsonObject Of(Shape shape, bool mayBeEmpty) => shape switch
    {
        MapShape map => Map(map, mayBeEmpty),
        ListShape list => List(list, mayBeEmpty),
        KeyedShape { Key: RuleCodeShape } rules => Rules(rules),
        KeyedShape keyed => Keyed(keyed, mayBeEmpty),
        BriefOrFullShape either => AnyOf([Of(either.Brief, mayBeEmpty: false), Of(either.Full, mayBeEmpty: false)], mayBeEmpty),
        _ => Scalar(shape, mayBeEmpty),
    };

    private JsonObject Map(MapShape map, bool mayBeEmpty)
    {
        var demands = Demands(map, mayBeEmpty);
        // Editors would say the message also of a key that is missing or unknown.
        var schema = Kind("object", mayBeEmpty && demands.Count == 0 ? map : null, mayBeEmpty, demands);
        schema["properties"] = Properties(map.Fields, field => Described(field.Description, Of(field.Shape, mayBeEmpty)));
        schema["additionalProperties"] = false;
        return schema;
    }

    /// <summary>Which keys there must be, with more than an empty value.</summary>
    private JsonObject Demands(MapShape map, bool mayBeEmpty)
    {
        var demands = new JsonObject();
        Field[] required = [.. map.Fields.Where(field => field.Required)];
        if (required.Length > 0) demands["required"] = Json.Texts(required.Select(field => field.Key));
        if (required.Length > 0 && mayBeEmpty) demands["properties"] = Properties(required, field => Of(field.Shape, mayBeEmpty: false));
        if (map.RequiresAny is { } any) demands["anyOf"] = Json.Array(any.Keys.Select(key => HasSome(key, any.Message)));
        return demands;
    }

    private static JsonObject HasSome(string key, string message) => new()
    {
        ["required"] = Json.Texts([key]),
        ["not"] = new JsonObject { ["required"] = Json.Texts([key]), ["properties"] = new JsonObject { [key] = new JsonObject { ["type"] = "array", ["maxItems"] = 0 } } },
        ["errorMessage"] = message,
    };

    private JsonObject List(ListShape list, bool mayBeEmpty)
    {
        var schema = list.AllowsOne
            ? AnyOf([Single(list.Item), new() { ["type"] = "array" }], mayBeEmpty)
            : Kind("array", list, mayBeEmpty, []);
        schema["items"] = mayBeEmpty ? Of(list.Item, mayBeEmpty) : Item(list.Item);
        if (!list.MayBeEmpty && !mayBeEmpty) schema["minItems"] = 1;
        return schema;
    }

    private JsonObject Keyed(KeyedShape keyed, bool mayBeEmpty)
    {
        var schema = Kind("object", keyed, mayBeEmpty, []);
        schema["propertyNames"] = ScalarSchema.OfKey(keyed.Key);
        // Known to be a mapping by this, so that editors go to the next line.
        schema["properties"] = new JsonObject();
        schema["additionalProperties"] = Described(keyed.Description, Of(keyed.Value, mayBeEmpty || keyed.AllowsStubs));
        if (!keyed.MayBeEmpty && !mayBeEmpty) schema["minProperties"] = 1;
        return schema;
    }

    /// <summary>The rules that can be changed are offered; an error may only be called what it is.</summary>
    private JsonObject Rules(KeyedShape rules) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(
            from code in Codes.All
            where code.Severity != Severity.Error
            let usual = code.Severity == Severity.Warning ? "en varning" : "ett råd"
            select Json.Property(code.Id, Described($"{code} är annars {usual}. {rules.Description}", Of(rules.Value, mayBeEmpty: false)))),
        ["patternProperties"] = new JsonObject
        {
            [$"^({string.Join('|', Codes.All.Where(code => code.Severity == Severity.Error))})$"] = ScalarSchema.OneOf([Words.RuleLevels[0]]),
        },
        ["additionalProperties"] = false,
    };

    private JsonObject Scalar(Shape shape, bool mayBeEmpty) =>
        Offering(shape, ScalarSchema.Of(shape) is { } single && !mayBeEmpty ? single : AnyOf([Single(shape)], mayBeEmpty));

    /// <summary>In a list editors offer values only where there is no choice between schemas.</summary>
    private JsonObject Item(Shape shape) =>
        ScalarSchema.Of(shape) is null && ScalarSchema.Offered(shape).Length > 0 ? Offering(shape, ScalarSchema.Plain(shape)) : Of(shape, mayBeEmpty: false);

    private static JsonObject Offering(Shape shape, JsonObject schema)
    {
        if (ScalarSchema.Offered(shape) is { IsEmpty: false } offered) schema["examples"] = Json.Texts(offered);
        return schema;
    }

    private JsonObject Single(Shape shape) => ScalarSchema.Of(shape)
        ?? (ScalarSchema.IsId(shape) ? definitions.ReferTo("id", () => ScalarSchema.Texts(new IdShape())) : definitions.ReferTo("text", () => ScalarSchema.Texts(new TextShape())));

    /// <summary>What keywords about keys and items do not say: that the value is of the kind that they are about. The shape is for what to say where it is not.</summary>
    private JsonObject Kind(string kind, Shape? shape, bool mayBeEmpty, JsonObject demands)
    {
        var schema = new JsonObject { ["type"] = kind };
        if (shape is not null) schema["errorMessage"] = ScalarSchema.Message(shape);
        foreach (var (name, value) in demands) schema[name] = value!.DeepClone();
        return mayBeEmpty ? new() { ["if"] = definitions.Filled(), ["then"] = schema } : schema;
    }

    private JsonObject AnyOf(IEnumerable<JsonObject> alternatives, bool mayBeEmpty) =>
        new() { ["anyOf"] = Json.Array(mayBeEmpty ? alternatives.Append(new() { ["not"] = definitions.Filled() }) : alternatives) };

    private static JsonObject Properties(IEnumerable<Field> fields, Func<Field, JsonObject> schema) => new(fields.Select(field => Json.Property(field.Key, schema(field))));

    private static JsonObject Described(string description, JsonObject schema)
    {
        schema.Insert(0, "description", description);
        return schema;
    }
}
