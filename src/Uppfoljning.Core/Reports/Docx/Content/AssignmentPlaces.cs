using System.Globalization;
using Uppfoljning.Core.Statistics;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>The names by which the text leads to goals and assignments: by their places, since Word wants short names of few letters.</summary>
internal sealed class AssignmentPlaces
{
    private readonly Dictionary<Standing, string> names = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<ReportGoal, string> goalNames = new(ReferenceEqualityComparer.Instance);

    public AssignmentPlaces(Report report)
    {
        foreach (var (goal, i) in report.Goals.Select((goal, i) => (goal, i)))
        {
            goalNames[goal] = string.Create(CultureInfo.InvariantCulture, $"mal_{i + 1}");
            foreach (var (standing, j) in goal.Standings.Select((standing, j) => (standing, j)))
                names[standing] = string.Create(CultureInfo.InvariantCulture, $"uppdrag_{i + 1}_{j + 1}");
        }
    }

    public string Of(Standing standing) => names[standing];

    public string Of(ReportGoal goal) => goalNames[goal];
}
