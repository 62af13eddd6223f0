using System.CommandLine;

namespace Uppfoljning.Cli.Commands;

/// <summary>An option that may be given several times, each with one of a few words.</summary>
internal sealed class ChoicesOption : Option<string[]>
{
    public ChoicesOption(string name, params string[] allowed)
        : base(name)
    {
        Allowed = allowed;
        HelpName = string.Join('|', allowed);
        AllowMultipleArgumentsPerToken = false;
    }

    public IReadOnlyCollection<string> Allowed { get; }
}
