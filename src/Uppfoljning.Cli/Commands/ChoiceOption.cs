using System.CommandLine;

namespace Uppfoljning.Cli.Commands;

/// <summary>An option whose value is one of a few words.</summary>
internal sealed class ChoiceOption : Option<string?>
{
    public ChoiceOption(string name, params string[] allowed)
        : base(name)
    {
        Allowed = allowed;
        HelpName = string.Join('|', allowed);
    }

    public IReadOnlyCollection<string> Allowed { get; }
}
