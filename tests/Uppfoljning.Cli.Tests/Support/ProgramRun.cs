namespace Uppfoljning.Cli.Tests.Support;

/// <summary>The whole program, run in process, and what it said.</summary>
public sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the program as if it stood in the folder.</summary>
    public static ProgramRun In(string folder, params string[] arguments) => In(folder, surroundings => surroundings, arguments);

    /// <summary>Runs the program where the world is otherwise than a test's usual one.</summary>
    public static ProgramRun In(string folder, Func<Surroundings, Surroundings> change, params string[] arguments)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var exitCode = CommandLine.Run(arguments, change(new Surroundings(output, error, folder)));
        return new ProgramRun(exitCode, output.ToString(), error.ToString());
    }
}
