using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Rules;

/// <summary>Reports that may be there though the model has none: what was wrong with them has been told, and they are not missing too.</summary>
internal static class Unread
{
    /// <summary>Whether a file may hold a report for a period under a misspelt key, for a period that the plan lacks, or in a form that could not be read.</summary>
    public static bool MayHoldReport(Origin file, Plan plan, Month month)
    {
        if (file.Inner("uppföljning") is not { } reports) return file.MayHave("uppföljning");
        if (reports.Mapping.LeavesOut || reports.Keys.Any(key => !IsPeriod(plan, key) && reports.Has(key))) return true;
        var period = month.ToString();
        return reports.Inner(period) is { } report ? report.MayHave("status") : reports.Has(period);
    }

    /// <summary>Whether an assignment may be outside its time in a period, since one end of that could not be read.</summary>
    public static bool MayBeOutsideItsTime(Origin file, Plan plan) => IsUnread(file, plan, "gäller-från") || IsUnread(file, plan, "gäller-till");

    private static bool IsUnread(Origin file, Plan plan, string key) =>
        file.Has(key) ? file.Text(key) is not { } text || !IsPeriod(plan, text) : file.MayHave(key);

    /// <summary>Whether the latest report before a period has a status that the plan lacks, so that no one can tell whether it is kept.</summary>
    public static bool MayKeepStatus(Plan plan, Assignment assignment, Month before) =>
        assignment.LatestReportBefore(before) is { } latest && plan.FindStatus(latest.Status!) is null;

    private static bool IsPeriod(Plan plan, string key) => Month.Parse(key) is { } month && plan.FindPeriod(month) is not null;
}
