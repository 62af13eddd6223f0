namespace Uppfoljning.Core.Diagnostics;

/// <summary>A kind of fault, with a code that is never used again for another kind.</summary>
public sealed record DiagnosticCode(string Id, Severity Severity)
{
    public override string ToString() => Id;
}
