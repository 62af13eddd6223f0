using System.Collections.Immutable;
using System.Globalization;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Binding;

/// <summary>What a value may look like. The tables of shapes are what files are checked by, and what their schemas are made from.</summary>
public abstract record Shape
{
    /// <summary>The shape in words, after "ska vara": "en text".</summary>
    public abstract string Words { get; }
}

/// <summary>A key of a mapping and the shape of its value.</summary>
public sealed record Field(string Key, Shape Shape, bool Required = false);

/// <summary>Any text that is not empty.</summary>
public sealed record TextShape : Shape
{
    public override string Words => "en text";
}

/// <summary>A whole number from 0.</summary>
public sealed record NumberShape : Shape
{
    public override string Words => "ett heltal";
}

/// <summary>ja or nej.</summary>
public sealed record YesNoShape : Shape
{
    public override string Words => "ja eller nej";
}

/// <summary>An existing date, ÅÅÅÅ-MM-DD.</summary>
public sealed record DateShape : Shape
{
    public override string Words => "ett datum (ÅÅÅÅ-MM-DD)";
}

/// <summary>An existing month, ÅÅÅÅ-MM.</summary>
public sealed record MonthShape : Shape
{
    public override string Words => "en månad (ÅÅÅÅ-MM)";
}

/// <summary>The version of the format: uppf/1.</summary>
public sealed record FormatShape : Shape
{
    public const string Current = "uppf/1";

    public override string Words => $"\"{Current}\"";
}

/// <summary>An id: letters, digits and hyphens.</summary>
public sealed record IdShape : Shape
{
    public override string Words => "bokstäver, siffror och bindestreck";
}

/// <summary>One of some values. Where the choices could not be read (null) any text will do, so that one fault gives one message.</summary>
public sealed record ChoiceShape(ImmutableArray<string>? Choices, DiagnosticCode Code, string Thing) : Shape
{
    public override string Words => "en text";
}

/// <summary>A list; where one alone is allowed, a single item may stand without the list.</summary>
public sealed record ListShape(Shape Item, bool AllowsOne = false) : Shape
{
    public override string Words => "en lista";
}

/// <summary>A mapping with a closed set of keys.</summary>
public sealed record MapShape(ImmutableArray<Field> Fields) : Shape
{
    public override string Words => "en grupp av nycklar";
}

/// <summary>A mapping whose keys are of a shape. One that allows stubs may have entries that are empty or hold only empty values.</summary>
public sealed record KeyedShape(Shape Key, Shape Value, bool AllowsStubs = false) : Shape
{
    public override string Words => "en grupp av nycklar";
}

/// <summary>A value that is written short as a single text or in full as a mapping.</summary>
public sealed record BriefOrFullShape(Shape Brief, MapShape Full) : Shape
{
    public override string Words => $"{Brief.Words} eller {Full.Words}";
}

/// <summary>A colour, #rrggbb.</summary>
public sealed record ColourShape : Shape
{
    public override string Words => "en färg (\"#rrggbb\")";
}

/// <summary>A length above zero and up to a thousand, with a point for decimals; the key says in which unit.</summary>
public sealed record LengthShape : Shape
{
    public override string Words => "ett mått mellan 0 och 1000, som 10.5";

    /// <summary>Null for what is not a length.</summary>
    public static double? Parse(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var length) && length is > 0 and <= 1000 ? length : null;
}
