using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Reports;

/// <summary>A decision in one line: its heading, case number, who decided, paragraph and dates, as far as they are known.</summary>
public static class DecisionProse
{
    public static string Write(Register register, Decision decision)
    {
        var dates = Swedish.Enumerate([.. decision.Dates.Select(Swedish.Date)]);
        var body = decision.Body is { } id && register.Find(id) is { } known ? known.Abbreviation ?? known.Name : "";
        var paragraph = decision.Paragraph is { } number ? $"§\u00A0{number}" : "";
        // What stands before a date stays on its line.
        var when = string.Join('\u00A0', new[] { body, dates, paragraph }.Where(part => part.Length > 0));
        return string.Join(", ", new[] { decision.Heading, decision.CaseNumber ?? "", when }.Where(part => part.Length > 0));
    }
}
