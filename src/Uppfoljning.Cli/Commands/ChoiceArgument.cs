using System.CommandLine;

namespace Uppfoljning.Cli.Commands;

/// <summary>An argument that may be left out, and whose value is one of a few words. The thing is what the words name: "schemat".</summary>
internal sealed class ChoiceArgument : Argument<string?>
{
    public ChoiceArgument(string name, string thing, IEnumerable<string> allowed)
        : base(name)
    {
        Thing = thing;
        Allowed = [.. allowed];
        HelpName = name;
        Arity = ArgumentArity.ZeroOrOne;
    }

    public string Thing { get; }

    public IReadOnlyCollection<string> Allowed { get; }
}
