using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Reports.Docx.Charts;

/// <summary>A bar: what it stands for, how long it is, and its fill and edge.</summary>
internal sealed record ChartBar(string Label, int Count, Colour Fill, Colour Edge);
