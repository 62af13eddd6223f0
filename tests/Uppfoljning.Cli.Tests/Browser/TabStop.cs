namespace Uppfoljning.Cli.Tests.Browser;

/// <summary>Something that the Tab key stops at, and why one would not see that it does; null when one would.</summary>
internal sealed record TabStop
{
    public string Name { get; init; } = "";

    public string? Fault { get; init; }
}
