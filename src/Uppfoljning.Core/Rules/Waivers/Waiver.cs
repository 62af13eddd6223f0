using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Rules.Waivers;

/// <summary>
/// A comment that lets a warning or advice pass, with a reason (format.md, Waivers). Line is the one that it speaks of, from 1: its own
/// where it trails, else the next that is not a comment; and on to the last line of a text that begins there, since no comment can stand within
/// a text. One on the file's first line of content also speaks of the file as a whole.
/// </summary>
public sealed record Waiver(DiagnosticCode Code, Location Place, int Line, int LastLine, bool IsForWholeFile)
{
    public bool Covers(Diagnostic diagnostic) =>
        diagnostic.Code == Code && diagnostic.Location is { } fault && fault.File.Path == Place.File.Path
        && ((fault.Start.Line >= Line && fault.Start.Line <= LastLine) || (IsForWholeFile && fault.Span == default));
}
