using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Tests.Workflow.Schemas;

/// <summary>Files that fit a shape more or less, in flow style.</summary>
internal sealed class RandomFile(Random random, string[] values)
{
    /// <summary>Values that mean the same to every reader of YAML.</summary>
    public static readonly string[] Unmistakable =
    [
        "\"\"", "\" \"", "[]", "{}", "[\"\"]", "{a: \"\"}", "\"text\"", "en text", "\"2023\"", "\"0\"", "\"10.5\"", "\"0.0\"", "ja", "nej", "Ja", "uppf/1", "uppf/2", "grön", "bock", "pågår", "nämnd", "t", "fel", "av",
        "2023-08", "2023-13", "1899-12", "2023-08-31", "2023-09-31", "2023-02-30", "enligt-plan", "uppdrag", "fokusmål", "\"#0b4f7a\"", "\"#0b4f7\"", "KS", "i hög grad", "[KS, ÄN]", "[KS, \"\"]", "{a: b}", "[a, [b]]",
    ];

    public static readonly string[] Any = [.. Unmistakable, "", "null", "~", "true", "False", "12", "012", "-1", "1.50", "1e3", "0x1F", ".5", "5.", "3000000000", "[null]", "{a: }", "{a: 1}", "[1, true]", "no"];

    private static readonly string[] empty = ["\"\"", "\" \"", "[]", "{}", "[\"\", []]", "{status: \"\"}"];

    private bool isWithinStub;

    public string Make(Shape shape) => isWithinStub && random.Next(4) == 0 ? Pick(empty) : Fit(shape);

    private string Fit(Shape shape) => random.Next(40) == 0 && shape is not MapShape { Fields: [{ Key: "format" }, ..] } ? Pick(values) : shape switch
    {
        MapShape map => Map(map),
        ListShape { AllowsOne: true } list when random.Next(2) == 0 => Make(list.Item),
        ListShape list => $"[{string.Join(", ", Enumerable.Range(0, random.Next(3)).Select(_ => Make(list.Item)).Where(item => item.Length > 0))}]",
        KeyedShape keyed => Keyed(keyed),
        BriefOrFullShape either => random.Next(2) == 0 ? Make(either.Brief) : Make(either.Full),
        _ => Scalar(shape),
    };

    private string Map(MapShape map)
    {
        var keys = map.Fields.Where(field => random.Next(field.Required ? 60 : 2) > 0).Select(field => (field.Key, Value: Make(field.Shape))).ToList();
        if (random.Next(40) == 0) keys.Add(("okänd", Pick(values)));
        return $"{{{string.Join(", ", keys.Select(key => $"{key.Key}: {key.Value}"))}}}";
    }

    private string Keyed(KeyedShape keyed)
    {
        var outside = isWithinStub;
        isWithinStub |= keyed.AllowsStubs;
        var text = $"{{{string.Join(", ", Keys(keyed.Key).Distinct().ToList().Select(key => $"{key}: {Make(keyed.Value)}"))}}}";
        isWithinStub = outside;
        return text;
    }

    private IEnumerable<string> Keys(Shape shape) => Enumerable.Range(0, random.Next(3)).Select(_ => shape is RuleCodeShape
        ? Pick([.. Codes.All.Where(code => code.Severity != Severity.Error).Select(code => code.Id)])
        : random.Next(10) == 0 ? Pick(["2023-13", "\"\"", "KS"]) : Scalar(shape));

    private string Scalar(Shape shape) => shape switch
    {
        ChoiceShape { Choices: { } choices } => Pick([.. choices]),
        ChoiceShape open => Scalar(open.Form),
        FormatShape => FormatShape.Current,
        YesNoShape => Pick(["ja", "nej"]),
        MonthShape => Pick(["2023-04", "2023-08"]),
        DateShape => Pick(["2023-08-31", "\"2023-02-28\""]),
        ColourShape => "\"#0b4f7a\"",
        NumberShape or LengthShape => Pick(["\"14\"", "\"0014\""]),
        IdShape => Pick(["KS", "\"ÄN\"", "a-1"]),
        _ => Pick(["en text", "\"2023\"", "KS"]),
    };

    private string Pick(string[] among) => among[random.Next(among.Length)];
}
