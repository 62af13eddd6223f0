namespace Uppfoljning.Core.Rules.Texts;

/// <summary>What was found in a text, and the line of the text that it is on, trimmed.</summary>
internal sealed record FoundStructure(Structure Structure, string Line);
