namespace Uppfoljning.Core.Rules.Language.Work;

/// <summary>What a text says of an assignment as a whole.</summary>
public enum WorkClaimKind
{
    Finished,

    /// <summary>Ended, which work that was dropped is too.</summary>
    Ended,

    /// <summary>Not begun, late, or going on.</summary>
    Unfinished,
}
