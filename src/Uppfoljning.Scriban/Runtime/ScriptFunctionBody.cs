using Uppfoljning.Scriban.Parsing;
using Uppfoljning.Scriban.Syntax;

namespace Uppfoljning.Scriban.Runtime;

/// <summary>
/// A function of the host's. The list holds one value for each parameter, null for an optional one that was not given.
/// May throw <see cref="ScriptRuntimeException"/> at <paramref name="callSite"/>.
/// </summary>
public delegate object? ScriptFunctionBody(TemplateContext context, SourceSpan callSite, ScriptArray arguments);
