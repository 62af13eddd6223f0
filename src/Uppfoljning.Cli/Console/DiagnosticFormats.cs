using Uppfoljning.Cli.Commands;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Cli.Console;

/// <summary>The forms in which diagnostics can be printed (<c>--output-format</c>).</summary>
internal static class DiagnosticFormats
{
    public const string Text = "text";
    public const string Json = "json";

    public static ChoiceOption NewOption() => new("--output-format", Text, Json) { Description = "meddelandenas form: text (annars) eller json" };

    /// <summary>Writes in a form for programs.</summary>
    public static void Write(string format, TextWriter writer, IReadOnlyList<Diagnostic> diagnostics)
    {
        switch (format)
        {
            case Json: DiagnosticJson.Write(writer, diagnostics); break;
            default: throw new ArgumentOutOfRangeException(nameof(format), format, "Not a form for programs.");
        }
    }
}
