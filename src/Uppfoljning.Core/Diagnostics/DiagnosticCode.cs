namespace Uppfoljning.Core.Diagnostics;

/// <summary>A kind of fault, with a code that is never used again for another kind.</summary>
public sealed record DiagnosticCode(string Id, Severity Severity)
{
    /// <summary>Whether the code is of the families of templates, theme, output and accessibility, which only rendering finds.</summary>
    public bool IsAboutOutput => Id["UPPF".Length] is '5' or '6';

    /// <summary>Whether the code is of the families of what is seen only across files, or over time.</summary>
    public bool IsAcrossFiles => Id["UPPF".Length] is '3' or '4';

    public override string ToString() => Id;
}
