using Uppfoljning.Core.Model;
using Uppfoljning.Core.Statistics;

namespace Uppfoljning.Core.Reports;

/// <summary>Which assignments a report brings up apart from the goals for what their status means.</summary>
public static class Mentions
{
    /// <summary>Whether one that counts has a status of the meaning.</summary>
    public static bool Means(Plan plan, Standing standing, StatusMeaning meaning) =>
        standing.Status?.Meaning == meaning && AssignmentHeading.KindOf(plan, standing.Assignment).Counts;
}
