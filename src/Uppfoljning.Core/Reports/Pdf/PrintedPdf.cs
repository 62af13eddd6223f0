using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Reports.Pdf;

/// <summary>A file as it was printed, with the number of its pages; none where there is no file.</summary>
internal readonly record struct PrintedPdf(Diagnosed<OutputFile?> File, int Pages);
