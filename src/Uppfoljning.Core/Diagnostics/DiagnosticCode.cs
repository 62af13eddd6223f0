namespace Uppfoljning.Core.Diagnostics;

/// <summary>A kind of fault, with a code that is never used again for another kind.</summary>
public sealed record DiagnosticCode(string Id, Severity Severity)
{
    /// <summary>The first digit of its number, which says what the code is about.</summary>
    public char Family => Id["UPPF".Length];

    /// <summary>Whether the code is of the families of templates, theme, output and accessibility, which only rendering finds.</summary>
    public bool IsAboutOutput => Family is '5' or '6';

    /// <summary>Whether the code is of the tool and the machine, not of what was read.</summary>
    public bool IsAboutTheRun => Family is '0';

    /// <summary>Whether the code is of the families of what is seen only across files, or over time.</summary>
    public bool IsAcrossFiles => Family is '3' or '4';

    public override string ToString() => Id;
}
