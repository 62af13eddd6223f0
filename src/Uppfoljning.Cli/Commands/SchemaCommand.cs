using System.CommandLine;
using System.Text;
using Uppfoljning.Core.Workflow.Schemas;

namespace Uppfoljning.Cli.Commands;

/// <summary><c>uppf schema</c>: prints a JSON Schema, or which there are.</summary>
internal static class SchemaCommand
{
    private static readonly ChoiceArgument name = new("NAMN", "schemat", SchemaList.All.Select(schema => schema.Name)) { Description = "filens slag; utan namn visas vilka scheman som finns" };

    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("schema", "Skriver ut ett JSON-schema, som en redigerare kan kontrollera filer med.") { name };
        command.SetAction(parsed => Run(parsed, surroundings));
        return command;
    }

    private static int Run(ParseResult parsed, Surroundings surroundings)
    {
        if (parsed.GetValue(name) is { } wanted) surroundings.Output.Write(Encoding.UTF8.GetString(SchemaList.Find(wanted)!.Write().Span));
        else foreach (var schema in SchemaList.All) surroundings.Output.WriteLine($"{schema.Name,-10}{schema.Summary}");
        return ExitCode.Done;
    }
}
