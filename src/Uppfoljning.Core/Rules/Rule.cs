using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Rules;

/// <summary>A check across files or of content, and the one code that it reports under.</summary>
public sealed record Rule(DiagnosticCode Code, Func<RuleContext, IEnumerable<Diagnostic>> Check);
