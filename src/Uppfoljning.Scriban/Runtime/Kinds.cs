namespace Uppfoljning.Scriban.Runtime;

/// <summary>What sort of thing a value is.</summary>
public static class Kinds
{
    /// <summary>For messages: "ett tal", "en text" …; "tomt" for null.</summary>
    public static string InWords(object? value) => value switch
    {
        null => "tomt",
        bool => "ett sanningsvärde",
        string or SafeString => "en text",
        DateTime or DateOnly or DateTimeOffset => "ett datum",
        TimeSpan => "en tidslängd",
        ScriptFunction => "en funktion",
        ScriptObject => "ett objekt",
        EmptyValue => "tomt",
        _ when Numbers.IsNumber(value) => "ett tal",
        _ when Lists.TryGet(value) is not null => "en lista",
        _ => "ett värde av annat slag",
    };

    /// <summary>Two kinds as a pair: "ett tal och en text", "två texter".</summary>
    internal static string PairInWords(object? left, object? right) => (InWords(left), InWords(right)) switch
    {
        ("ett tal", "ett tal") => "två tal",
        ("en text", "en text") => "två texter",
        ("en lista", "en lista") => "två listor",
        ("ett objekt", "ett objekt") => "två objekt",
        ("ett datum", "ett datum") => "två datum",
        ("en tidslängd", "en tidslängd") => "två tidslängder",
        ("ett sanningsvärde", "ett sanningsvärde") => "två sanningsvärden",
        ("tomt", "tomt") => "två tomma värden",
        ("tomt", var other) => $"ett tomt värde och {other}",
        (var other, "tomt") => $"{other} och ett tomt värde",
        var (one, other) => $"{one} och {other}",
    };

    /// <summary>As object.typeof names it.</summary>
    internal static string? Broad(object? value) => value switch
    {
        null => null,
        bool => "boolean",
        string or SafeString => "string",
        ScriptRange => "iterator",
        ScriptArray => "array",
        _ when Numbers.IsNumber(value) => "number",
        _ => "object",
    };

    /// <summary>As object.kind names it.</summary>
    internal static string? Narrow(object? value) => value switch
    {
        null => null,
        bool => "bool",
        int => "int",
        long => "long",
        System.Numerics.BigInteger => "bigint",
        double => "double",
        float => "float",
        decimal => "decimal",
        string or SafeString => "string",
        ScriptRange => "range",
        ScriptArray => "array",
        ScriptFunction => "function",
        byte => "byte",
        sbyte => "sbyte",
        short => "short",
        ushort => "ushort",
        uint => "uint",
        ulong => "ulong",
        _ => "object",
    };
}
