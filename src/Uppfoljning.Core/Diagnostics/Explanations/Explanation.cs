using System.Collections.Immutable;

namespace Uppfoljning.Core.Diagnostics.Explanations;

/// <summary>What a code means, for the people who meet it: a title that fits a list, a few paragraphs, and what is wrong and right side by side.</summary>
public sealed record Explanation(DiagnosticCode Code, string Title, ImmutableArray<string> Paragraphs, Example Wrong, Example Right);
