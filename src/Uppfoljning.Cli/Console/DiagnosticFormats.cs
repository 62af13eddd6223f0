using Uppfoljning.Cli.Commands;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Cli.Console;

/// <summary>The forms in which diagnostics can be printed (<c>--output-format</c>).</summary>
internal static class DiagnosticFormats
{
    public const string Text = "text";

    private const string Json = "json";
    private const string GitHub = "github";
    private const string Sarif = "sarif";
    private const string MsBuild = "msbuild";

    public static ChoiceOption NewOption() => new("--output-format", Text, Json, GitHub, Sarif, MsBuild)
    {
        Description = "meddelandenas form: text för människor (annars), eller en form för program",
    };

    /// <summary>Writes in a form for programs.</summary>
    public static void Write(string format, TextWriter writer, IReadOnlyList<Diagnostic> diagnostics)
    {
        switch (format)
        {
            case Json: DiagnosticJson.Write(writer, diagnostics); break;
            case GitHub: DiagnosticGitHub.Write(writer, diagnostics); break;
            case Sarif: DiagnosticSarif.Write(writer, diagnostics); break;
            case MsBuild: DiagnosticMsBuild.Write(writer, diagnostics); break;
            default: throw new ArgumentOutOfRangeException(nameof(format), format, "Not a form for programs.");
        }
    }
}
