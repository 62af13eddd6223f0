using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Reports.Themes;

/// <summary>What can be wrong with a theme's typeface.</summary>
internal static class FontFault
{
    public static Diagnostic Missing(string file) =>
        new(Codes.FontFault, null, $"typsnittet \"templates/typsnitt/{file}\" finns inte", "lägg filen där, eller rätta namnet i templates/tema.yaml");
}
