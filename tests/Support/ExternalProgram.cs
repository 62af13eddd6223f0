using System.Diagnostics;

namespace Uppfoljning.Tests.Support;

/// <summary>Runs a program of the system, such as qpdf, and returns what it said.</summary>
public static class ExternalProgram
{
    public sealed record Result(int ExitCode, string Output, string Error);

    public static bool Exists(string program) => Find(program) is not null;

    /// <summary>The program's file, where it is found first.</summary>
    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => new[] { Path.Combine(folder, program), Path.Combine(folder, program + ".exe") })
            .FirstOrDefault(File.Exists);

    public static Result Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} startade inte.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Result(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
