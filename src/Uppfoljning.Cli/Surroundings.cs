namespace Uppfoljning.Cli;

/// <summary>What a run of the program sees of the world, so that tests can hand in their own.</summary>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where messages go.</param>
/// <param name="CurrentFolder">Where the search for a project begins.</param>
public sealed record Surroundings(TextWriter Output, TextWriter Error, string CurrentFolder)
{
    /// <summary>Whether messages go to a terminal that shows colours.</summary>
    public bool HasColour { get; init; }
}
