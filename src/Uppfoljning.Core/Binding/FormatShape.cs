using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Binding;

/// <summary>The version of the format: uppf/1.</summary>
public sealed record FormatShape : Shape
{
    public const string Current = "uppf/1";

    /// <summary>Whether a text is another version of the format than this one, rather than a slip.</summary>
    public static bool IsOtherVersion(string text) =>
        text != Current && text.StartsWith("uppf/", StringComparison.Ordinal) && text.Length > "uppf/".Length && text.AsSpan("uppf/".Length).IndexOfAnyExceptInRange('0', '9') < 0;

    public static Diagnostic Unknown(Location place, string text) =>
        new(Codes.UnknownFormat, place, $"formatet \"{text}\" känns inte igen av den här versionen av uppf", $"skriv {Current}, eller använd en nyare uppf");

    public override string Words => $"\"{Current}\"";
}
