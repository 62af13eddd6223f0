using System.Xml.Linq;
using Uppfoljning.Core.Model;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>A status in its colour, with its sign and in words.</summary>
internal static class StatusParagraph
{
    public static XElement Write(Status status, string words) => Write(status.Colour, status.Sign, words);

    public static XElement Write(StatusColour colour, StatusSign sign, string words) =>
        Paragraph(StyleId.Status(Words.Of(colour)), Run(StatusProse.Sign(sign), StyleId.StatusSign), Run($" {words}"));
}
