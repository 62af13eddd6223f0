using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Workflow.Schemas;

/// <summary>Schemas of single values. <c>errorMessage</c> is what editors say of a value that does not fit, where they would else show the pattern.</summary>
internal static class ScalarSchema
{
    public const string NotBlank = @"\S";
    private const string IdPattern = "^[A-Za-zÅÄÖåäö0-9-]+$";
    private const string MonthPattern = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$";
    private const string DatePattern = "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$";
    private const string ColourPattern = "^#[0-9A-Fa-f]{6}$";
    private const string NumberPattern = "^[0-9]+$";
    private const string LengthPattern = @"^(?=.*[1-9])0*(1000|[0-9]{0,3})(\.[0-9]*)?$";

    /// <summary>Null for what is like any text or id: that is told by <see cref="Texts"/> or <see cref="Plain"/>.</summary>
    public static JsonObject? Of(Shape shape) => shape switch
    {
        ChoiceShape { Choices: { } choices } => OneOf(choices),
        ChoiceShape open => Of(open.Form),
        YesNoShape => OneOf(["ja", "nej"]),
        FormatShape => new() { ["type"] = "string", ["const"] = FormatShape.Current, ["errorMessage"] = Message(shape) },
        MonthShape => Written(shape, MonthPattern),
        DateShape => Written(shape, DatePattern),
        ColourShape => Written(shape, ColourPattern),
        NumberShape => Number(shape, "integer", NumberPattern, new() { ["minimum"] = 0, ["maximum"] = int.MaxValue }),
        LengthShape => Number(shape, "number", LengthPattern, new() { ["exclusiveMinimum"] = 0, ["maximum"] = LengthShape.Max }),
        _ => null,
    };

    /// <summary>Of a key, which is a text in every reader.</summary>
    public static JsonObject OfKey(Shape shape)
    {
        if (Of(shape) is not { } schema) return new() { ["pattern"] = NotBlank };
        // What editors put in the place of the key until it is written.
        if (shape is MonthShape or ChoiceShape { Form: MonthShape }) schema["title"] = "ÅÅÅÅ-MM";
        return schema;
    }

    public static JsonObject OneOf(ImmutableArray<string> choices) => new() { ["type"] = "string", ["enum"] = Json.Texts(choices), ["errorMessage"] = $"välj något av: {Suggestion.List(choices)}" };

    /// <summary>Any text or id. Null, numbers and booleans are told by what they are not: of a type that is named editors offer values.</summary>
    public static JsonObject Texts(Shape shape) => new()
    {
        ["oneOf"] = Json.Array([new() { ["type"] = "string", ["pattern"] = Pattern(shape), ["errorMessage"] = MessageOfText(shape) }, new() { ["not"] = new JsonObject { ["type"] = Json.Texts(["string", "array", "object"]) } }]),
    };

    /// <summary>The same as <see cref="Texts"/> without a choice between schemas.</summary>
    public static JsonObject Plain(Shape shape) => new()
    {
        ["pattern"] = Pattern(shape),
        ["errorMessage"] = MessageOfText(shape),
        ["not"] = new JsonObject { ["type"] = Json.Texts(["array", "object"]) },
    };

    public static bool IsId(Shape shape) => shape is IdShape or ChoiceShape { Form: IdShape };

    /// <summary>Values that editors offer, though others will do.</summary>
    public static ImmutableArray<string> Offered(Shape shape) => shape switch
    {
        ChoiceShape { Choices: null } open => open.Usual,
        ReferenceShape reference => reference.Groups,
        _ => [],
    };

    public static string Message(Shape shape) => $"ska vara {(shape is ChoiceShape choice ? choice.Form : shape).Words}";

    private static string MessageOfText(Shape shape) => IsId(shape) ? Message(shape) : $"{Message(shape)}, inte tomt";

    private static string Pattern(Shape shape) => IsId(shape) ? IdPattern : NotBlank;

    private static JsonObject Written(Shape shape, string pattern) => new() { ["type"] = "string", ["pattern"] = pattern, ["errorMessage"] = Message(shape) };

    /// <summary>A number, also within quotation marks.</summary>
    private static JsonObject Number(Shape shape, string type, string pattern, JsonObject limits)
    {
        var schema = new JsonObject { ["type"] = Json.Texts([type, "string"]), ["pattern"] = pattern, ["errorMessage"] = Message(shape) };
        foreach (var (name, value) in limits) schema[name] = value!.DeepClone();
        return schema;
    }
}
