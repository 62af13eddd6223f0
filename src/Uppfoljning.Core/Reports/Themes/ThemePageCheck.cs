using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Reports.Themes;

/// <summary>The margins leave room for text, and the text is of a size that can be set.</summary>
internal static class ThemePageCheck
{
    private const double LeastRoom = 80;
    private const double SmallestText = 8;
    private const double LargestText = 18;

    public static IEnumerable<Diagnostic> Check(Theme theme, SourceFile source, YamlMapping root)
    {
        var page = theme.Page;
        if (page.Width - page.Left - page.Right < LeastRoom)
            yield return Fault("bredd", "marginalerna lämnar mindre än 80 mm i bredd åt texten", "gör sidan bredare eller marginalerna smalare");
        if (page.Height - page.Top - page.Bottom < LeastRoom)
            yield return Fault("höjd", "marginalerna lämnar mindre än 80 mm i höjd åt texten", "gör sidan högre eller marginalerna smalare");
        if (page.TextSize is < SmallestText or > LargestText)
            yield return Fault("textstorlek", "textstorleken ska vara mellan 8 och 18 punkter", "välj en storlek däremellan, till exempel 10.5");

        Diagnostic Fault(string key, string message, string help) => new(Codes.ThemeFault, ThemePlace.Of(source, root, "sida", key), message, help);
    }
}
