using System.CommandLine;
using System.Reflection;
using Uppfoljning.Cli.Commands;
using Uppfoljning.Cli.Console;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Cli;

/// <summary>The whole program: arguments in, exit code out. Nothing escapes as an exception.</summary>
public static class CommandLine
{
    public static string Version { get; } =
        typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    public static int Run(string[] arguments, Surroundings surroundings)
    {
        try
        {
            var exitCode = Run(arguments, surroundings, Root(surroundings));
            surroundings.Output.Flush();
            return exitCode;
        }
        catch (IOException)
        {
            surroundings.Error.WriteLine($"fel {Codes.OutputFailed}: resultatet gick inte att skriva ut");
            surroundings.Error.WriteLine("   hjälp: se efter att det finns plats på disken, och att det som läser utskriften fortfarande gör det");
            return ExitCode.WrongUse;
        }
#pragma warning disable CA1031 // An exception that gets this far is a bug in the program; the person who meets it gets a message all the same.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            surroundings.Error.WriteLine($"fel {Codes.InternalError}: programmet gjorde fel: {fault.Message}");
            surroundings.Error.WriteLine("   hjälp: kör om med --verbose och skicka texten till dem som sköter uppf");
            if (arguments.Contains("--verbose")) surroundings.Error.WriteLine(fault);
            return ExitCode.WrongUse;
        }
    }

    private static Command Root(Surroundings surroundings)
    {
        var root = new Command("uppf", "Gör rapporter av en kommuns uppföljning av mål och uppdrag.");
        GlobalOptions.AddTo(root);
        root.Subcommands.Add(ValidateCommand.Create(surroundings));
        root.Subcommands.Add(StatusCommand.Create(surroundings));
        root.Subcommands.Add(BuildCommand.Create(surroundings));
        root.Subcommands.Add(FmtCommand.Create(surroundings));
        root.Subcommands.Add(SchemaCommand.Create(surroundings));
        root.Subcommands.Add(ExplainCommand.Create(surroundings));
        return root;
    }

    private static int Run(string[] arguments, Surroundings surroundings, Command root)
    {
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var command = parsed.CommandResult.Command;
        if (parsed.GetValue(GlobalOptions.Help) || (command == root && arguments.Length == 0))
        {
            HelpPrinter.Print(surroundings.Output, root, command);
            return ExitCode.Done;
        }
        if (parsed.GetValue(GlobalOptions.Version))
        {
            surroundings.Output.WriteLine($"uppf {Version}");
            return ExitCode.Done;
        }
        if (UsageFaults.Find(parsed, root) is { } fault)
        {
            DiagnosticText.Write(surroundings.Error, [fault], Paint.For(parsed, surroundings, surroundings.Error));
            return ExitCode.WrongUse;
        }
        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = surroundings.Output, Error = surroundings.Error });
    }
}
