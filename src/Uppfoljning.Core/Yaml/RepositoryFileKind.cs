namespace Uppfoljning.Core.Yaml;

/// <summary>What a file under <c>data/</c> holds, told by its name and place alone.</summary>
public enum RepositoryFileKind
{
    Register,
    Settings,
    Plan,
    Goal,
    Assignment,
}
