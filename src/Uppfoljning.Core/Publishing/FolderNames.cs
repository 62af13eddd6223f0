namespace Uppfoljning.Core.Publishing;

/// <summary>Where a report's folder goes, where it is made before that, and where the one before is kept meanwhile.</summary>
internal sealed record FolderNames(string Target, string Fresh, string Old)
{
    public const string FreshPrefix = ".uppf-ny-";
    public const string OldPrefix = ".uppf-gammal-";

    public static FolderNames Of(string parent, string name) => new(Path.Combine(parent, name), Path.Combine(parent, FreshPrefix + name), Path.Combine(parent, OldPrefix + name));
}
