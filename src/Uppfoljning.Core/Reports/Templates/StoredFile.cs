using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Reports.Templates;

/// <summary>A file under <c>templates/</c>: its name from there on, which says nothing of where the folder is; its text, empty for typefaces and pictures; its bytes; and the fault where it is not UTF-8.</summary>
public sealed record StoredFile(string Name, SourceFile Source, ReadOnlyMemory<byte> Bytes, bool IsBuiltIn, Diagnostic? Fault);
