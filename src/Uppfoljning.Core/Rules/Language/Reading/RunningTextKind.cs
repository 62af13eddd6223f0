namespace Uppfoljning.Core.Rules.Language.Reading;

/// <summary>How a text is written.</summary>
public enum RunningTextKind
{
    /// <summary>In whole sentences.</summary>
    Account,

    /// <summary>An orsak, åtgärd or exempel, which may be a few words.</summary>
    Note,
}
