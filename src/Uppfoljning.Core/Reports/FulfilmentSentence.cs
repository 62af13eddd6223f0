using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Reports;

/// <summary>Fokusmålet bedöms bli i hög grad uppfyllt vid årets slut (report.md, "The count sentence").</summary>
public static class FulfilmentSentence
{
    private const string NotAtAll = "inte";

    public static string? Write(GoalWord word, GoalFollowUp? report)
    {
        if (report?.Fulfilment is not { } degree) return null;
        var verb = report.IsForecast ? "bli" : "vara";
        var fulfilled = word.IsNeuter ? "uppfyllt" : "uppfylld";
        var assessed = degree == NotAtAll ? $"inte {verb}" : $"{verb} {degree}";
        var when = report.Concerning is { } concerning ? " " + concerning : "";
        return $"{Swedish.Capitalise(word.Definite)} bedöms {assessed} {fulfilled}{when}.";
    }
}
