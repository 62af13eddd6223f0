using System.Globalization;

namespace Uppfoljning.Core.Binding;

/// <summary>A length above zero and up to a thousand, with a point for decimals; the key says in which unit.</summary>
public sealed record LengthShape : Shape
{
    public const int Max = 1000;

    public override string Words => "ett mått mellan 0 och 1000, som 10.5";

    /// <summary>Null for what is not a length.</summary>
    public static double? Parse(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var length) && length is > 0 and <= Max ? length : null;
}
