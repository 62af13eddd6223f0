using System.CommandLine;
using Uppfoljning.Cli.Commands;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Cli.Console;

/// <summary>Text in colour, where the stream that it goes to shows colours.</summary>
internal readonly record struct Paint(bool HasColour)
{
    private const string Reset = "\u001b[0m";

    /// <summary>As the command line asks for, else as the stream shows it. The words are looked at, not the value: they may be at fault.</summary>
    public static Paint For(ParseResult parsed, Surroundings surroundings, TextWriter writer) => parsed.GetResult(GlobalOptions.Colour) switch
    {
        { Tokens: [{ Value: "always" }] } => new Paint(true),
        { Tokens: [{ Value: "never" }] } => new Paint(false),
        _ => new Paint(surroundings.HasColour(writer)),
    };

    public string Bold(string text) => In("\u001b[1m", text);

    /// <summary>For what stands beside the text itself, such as line numbers.</summary>
    public string Faint(string text) => In("\u001b[34m", text);

    public string Of(Severity severity, string text) => In(
        severity switch
        {
            Severity.Error => "\u001b[1;31m",
            Severity.Warning => "\u001b[1;33m",
            _ => "\u001b[1;36m",
        },
        text);

    private string In(string colour, string text) => HasColour ? colour + text + Reset : text;
}
