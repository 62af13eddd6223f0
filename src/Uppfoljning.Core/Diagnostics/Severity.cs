namespace Uppfoljning.Core.Diagnostics;

/// <summary>Errors stop a report, warnings do not, advice is given to those who ask.</summary>
public enum Severity
{
    Error,
    Warning,
    Advice,
}
