using Uppfoljning.Core.Text;

namespace Uppfoljning.Core.Reports.Docx.Styles;

/// <summary>Colours as Word writes them.</summary>
internal static class Hex
{
    /// <summary>0B4F7A</summary>
    public static string Of(Colour colour) => colour.ToString()[1..].ToUpperInvariant();
}
