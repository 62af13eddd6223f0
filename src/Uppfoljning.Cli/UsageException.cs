namespace Uppfoljning.Cli;

/// <summary>The command was used in a way that can't be carried out. Message and help are Swedish, for the person who typed it.</summary>
internal sealed class UsageException(string message, string help) : Exception(message)
{
    public string Help => help;
}
