namespace Uppfoljning.Cli;

/// <summary>Exit codes (cli.md).</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Faults in the input: nothing was published.</summary>
    public const int FaultyInput = 1;

    /// <summary>Wrong use, or a failure of the tool or the machine.</summary>
    public const int WrongUse = 2;
}
