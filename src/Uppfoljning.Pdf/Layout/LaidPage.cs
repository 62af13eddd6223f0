using Uppfoljning.Pdf.Display;

namespace Uppfoljning.Pdf.Layout;

/// <summary>A page before its header and footer, which tell how many pages there are.</summary>
internal sealed record LaidPage(List<PlacedMark> Marks, bool FullBleed);
