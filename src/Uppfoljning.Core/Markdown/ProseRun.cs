namespace Uppfoljning.Core.Markdown;

/// <summary>A stretch of text set in one way. A line break within it is meant; an address is one where a link may lead.</summary>
public sealed record ProseRun(string Text, bool IsStrong = false, bool IsEmphasised = false, string? Address = null);
