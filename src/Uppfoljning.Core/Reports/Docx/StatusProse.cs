using Uppfoljning.Core.Model;
using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Reports.Docx;

/// <summary>Statuses in words, as the pages and the PDF say them.</summary>
internal static class StatusProse
{
    /// <summary>Over a column or beside a bar.</summary>
    public const string Missing = "Saknas";

    /// <summary>Grön. Enligt plan</summary>
    public static string Write(Status status) => $"{Colour(status)}. {status.Label}";

    /// <summary>Status för fokusmålet är Grön. Enligt plan.</summary>
    public static string OfGoal(GoalWord word, Status status) => $"Status för {word.Definite} är {Colour(status)}. {status.LabelForGoal}.";

    /// <summary>A sign of the same form as the other forms of the report draw.</summary>
    public static string Sign(StatusSign sign) => sign switch
    {
        StatusSign.Tick => "✔",
        StatusSign.Arrow => "➔",
        StatusSign.Clock => "◔",
        StatusSign.Cross => "✖",
        _ => "▬",
    };

    private static string Colour(Status status) => Swedish.Capitalise(Words.Of(status.Colour));
}
