using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Yaml;

/// <summary>A file's tree, null where its bytes or syntax were at fault, with everything found on the way.</summary>
public sealed record YamlFile(SourceFile Source, YamlMapping? Root, ImmutableArray<Diagnostic> Diagnostics);
