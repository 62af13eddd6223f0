namespace Uppfoljning.Core.Tests.Workflow.Formatting;

/// <summary>What a comment stands by.</summary>
internal enum CommentPlace
{
    /// <summary>On a line of its own, above a key, an item or a value.</summary>
    Above,

    /// <summary>At the end of a line, after a key, a bracket or a value.</summary>
    Beside,

    /// <summary>After the last key or item.</summary>
    AtEnd,
}
