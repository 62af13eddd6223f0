using System.Collections.Immutable;
using System.Xml.Linq;
using Uppfoljning.Core.Reports.Docx.Charts;
using Uppfoljning.Core.Reports.Docx.Content;
using Uppfoljning.Core.Reports.Docx.Packaging;
using Uppfoljning.Core.Reports.Docx.Parts;
using Uppfoljning.Core.Reports.Themes;
using static Uppfoljning.Core.Reports.Docx.OfficeNames;

namespace Uppfoljning.Core.Reports.Docx;

/// <summary>The text with all that it uses, as one file.</summary>
internal static class DocumentPackage
{
    public static byte[] Of(Report report, Theme theme, IEnumerable<XElement> text, DocumentState state)
    {
        var isDraft = report.Edition.IsDraft;
        var title = report.Edition.TitleOf(report.Title);
        var sender = theme.SenderOr(report.Register.Municipality);
        (string Id, string Kind, PackagePart Part)[] used =
        [
            ("styles", "styles", StylesPart.Of(theme)),
            ("numbering", "numbering", NumberingPart.Of(state.Lists)),
            ("settings", "settings", SettingsPart.Of()),
            ("fonts", "fontTable", FontTablePart.Of([theme.Font.Family, theme.HeadingFont.Family])),
            (DocumentPart.Header, "header", MarginParts.Header(title)),
            (DocumentPart.Footer, "footer", MarginParts.Footer(sender, isDraft, state.Measures)),
            (DocumentPart.CoverHeader, "header", MarginParts.CoverHeader(theme)),
            (DocumentPart.CoverFooter, "footer", MarginParts.CoverFooter(isDraft)),
            .. state.Charts.Select(chart => (chart.RelationshipId, "chart", ChartPart.Of(chart, theme))),
        ];
        ImmutableArray<PackageRelationship> relationships = [.. used.Select(item => new PackageRelationship(item.Id, Relationship + item.Kind, "/" + item.Part.Path)), .. state.Links];
        return OpenPackage.Write(
            [DocumentPart.Of(text, theme.Page, relationships), .. used.Select(item => item.Part), .. theme.Logo is { } logo ? [CoverLogo.File(logo)] : Array.Empty<PackagePart>(), .. state.Charts.Select(ChartWorkbook.Of), CorePropertiesPart.Of(title, sender, report.Edition.Date)],
            new PackageRelationship("document", Relationship + "officeDocument", DocumentPart.Path),
            new PackageRelationship("properties", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"));
    }
}
