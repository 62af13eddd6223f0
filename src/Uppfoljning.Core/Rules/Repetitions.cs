using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Rules;

/// <summary>Files that give a key the same value: each but the first is at fault, with the first as related.</summary>
internal static class Repetitions
{
    public static IEnumerable<Diagnostic> Find(IEnumerable<Origin> same, string key, DiagnosticCode code, string message, string help)
    {
        var inOrder = same.OrderBy(origin => origin.Source.Path, StringComparer.Ordinal).ToList();
        return inOrder.Skip(1).Select(later => new Diagnostic(code, later.Value(key), message, help)
        {
            Related = [new RelatedPlace(inOrder[0].Value(key), "här står det första gången")],
        });
    }
}
