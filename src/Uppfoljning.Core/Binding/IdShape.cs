namespace Uppfoljning.Core.Binding;

/// <summary>An id: letters of the Swedish alphabet, digits and hyphens.</summary>
public sealed record IdShape : Shape
{
    public override string Words => "bokstäver (a–ö), siffror och bindestreck";

    public static bool IsId(string text) => text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or 'å' or 'ä' or 'ö' or 'Å' or 'Ä' or 'Ö');
}
