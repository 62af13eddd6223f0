using System.CommandLine;

namespace Uppfoljning.Cli.Commands;

/// <summary>Options whose value is one of a few words.</summary>
internal static class Choice
{
    /// <summary>The value given; a usage fault where it is none of those allowed.</summary>
    public static string? Value(ParseResult parsed, Option<string?> option, params string[] allowed)
    {
        var value = parsed.GetValue(option);
        Require(option.Name, value, allowed);
        return value;
    }

    public static void Require(string option, string? value, params string[] allowed)
    {
        if (value is not null && !allowed.Contains(value))
            throw new UsageException($"\"{value}\" går inte för {option}", $"välj något av: {string.Join(", ", allowed)}");
    }
}
