using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Scriban;

namespace Uppfoljning.Core.Reports.Templates;

/// <summary>A template ready to render, or the reasons why it is not.</summary>
internal sealed record ParsedTemplate(Template? Template, ImmutableArray<Diagnostic> Diagnostics);
