namespace Uppfoljning.Cli;

/// <summary>What a run of the program sees of the world, so that tests can hand in their own.</summary>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where messages go.</param>
/// <param name="CurrentFolder">Where the search for a project begins.</param>
public sealed record Surroundings(TextWriter Output, TextWriter Error, string CurrentFolder)
{
    /// <summary>Whether results go to a terminal that shows colours.</summary>
    public bool OutputHasColour { get; init; }

    /// <summary>Whether messages do.</summary>
    public bool ErrorHasColour { get; init; }

    /// <summary>Whether what is written there, to <see cref="Output"/> or <see cref="Error"/>, can be in colour.</summary>
    public bool HasColour(TextWriter writer) => writer == Output ? OutputHasColour : ErrorHasColour;
}
