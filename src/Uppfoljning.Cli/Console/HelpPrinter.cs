using System.CommandLine;

namespace Uppfoljning.Cli.Console;

/// <summary>Help texts in Swedish.</summary>
internal static class HelpPrinter
{
    private const int Column = 30;

    public static void Print(TextWriter output, Command root, Command command)
    {
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine("Användning:");
        output.WriteLine(command == root ? "  uppf KOMMANDO [flaggor]" : $"  uppf {command.Name}{string.Concat(command.Arguments.Select(argument => $" {Name(argument)}"))} [flaggor]");
        if (command == root) PrintList(output, "Kommandon:", root.Subcommands.Select(subcommand => (subcommand.Name, subcommand.Description)));
        PrintList(output, "Argument:", command.Arguments.Select(argument => (Name(argument), argument.Description)));
        PrintList(output, "Flaggor:", command.Options.Select(Row));
        if (command != root) PrintList(output, "Flaggor för alla kommandon:", root.Options.Select(Row));
        if (command == root)
        {
            output.WriteLine();
            output.WriteLine("Exempel:");
            output.WriteLine("  uppf build --period 2023-08");
        }
    }

    /// <summary>In brackets where it can be left out.</summary>
    private static string Name(Argument argument) => argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}]" : argument.Name;

    private static (string Name, string? Text) Row(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias != "-?").Prepend(option.Name));
        return (option.HelpName is { } value ? $"{names} {value}" : names, option.Description);
    }

    private static void PrintList(TextWriter output, string heading, IEnumerable<(string Name, string? Text)> rows)
    {
        if (!rows.Any()) return;
        output.WriteLine();
        output.WriteLine(heading);
        foreach (var (name, text) in rows)
        {
            // A name too long for the column has its text on the next line.
            if (name.Length > Column - 2) output.WriteLine($"  {name}");
            output.WriteLine($"  {(name.Length > Column - 2 ? "" : name).PadRight(Column)}{text}");
        }
    }
}
