using Uppfoljning.Core.Statistics;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>I april 2023: försenat</summary>
internal static class EarlierProse
{
    public static string Write(EarlierStatus earlier) => $"I {Swedish.MonthAndYear(earlier.Period)}: {earlier.Status.ShortWords.One}";
}
