using System.Globalization;
using System.Xml.Linq;
using Uppfoljning.Core.Reports.Docx.Charts;
using Uppfoljning.Core.Reports.Docx.Packaging;
using Uppfoljning.Core.Reports.Docx.Parts;
using Uppfoljning.Core.Reports.Docx.Styles;
using Uppfoljning.Core.Reports.Themes;
using static Uppfoljning.Core.Reports.Docx.Wordml;

namespace Uppfoljning.Core.Reports.Docx.Content;

/// <summary>What gathers while the text is written, and stands elsewhere in the document: headings for the contents, addresses, lists, charts.</summary>
internal sealed class DocumentState(Theme theme)
{
    private readonly List<Heading> headings = [];
    private readonly List<NumberedList> lists = [];
    private readonly List<ReportChart> charts = [];
    private readonly List<PackageRelationship> links = [];
    private readonly Dictionary<string, string> linkIds = [];
    private int bookmarks;

    public Theme Theme => theme;

    public Measures Measures { get; } = new(theme.Page);

    public IReadOnlyList<Heading> Headings => headings;

    public IReadOnlyList<NumberedList> Lists => lists;

    public IReadOnlyList<ReportChart> Charts => charts;

    /// <summary>Addresses outside the document, in the order in which they came.</summary>
    public IReadOnlyList<PackageRelationship> Links => links;

    /// <summary>A heading, which the contents lead to, and other parts of the text too where it is given a name.</summary>
    public XElement Heading(int level, string text, string? name = null)
    {
        var heading = new Heading(level, text, string.Create(CultureInfo.InvariantCulture, $"_Toc{headings.Count + 1:00000000}"));
        headings.Add(heading);
        IEnumerable<XElement> content = [Run(text)];
        if (name is not null) content = Bookmarked(name, content);
        return Paragraph(StyleId.Heading(level), Bookmarked(heading.Bookmark, content));
    }

    /// <summary>The id of a link; null where the address is none that Word can open, and would refuse the document for.</summary>
    public string? Link(string address)
    {
        if (LinkTarget.Of(address) is not { } target) return null;
        if (linkIds.TryGetValue(target, out var known)) return known;
        var id = linkIds[target] = string.Create(CultureInfo.InvariantCulture, $"link{links.Count + 1}");
        links.Add(new PackageRelationship(id, OfficeNames.Relationship + "hyperlink", target, IsExternal: true));
        return id;
    }

    /// <summary>The id of a new numbered list.</summary>
    public int NewList(int level, int start)
    {
        var list = new NumberedList(NumberingPart.Numbers + 1 + lists.Count, level, start);
        lists.Add(list);
        return list.Id;
    }

    public void Add(ReportChart chart) => charts.Add(chart);

    private IEnumerable<XElement> Bookmarked(string name, IEnumerable<XElement> content)
    {
        var id = bookmarks++;
        return [Element("bookmarkStart", Attribute("id", id), Attribute("name", name)), .. content, Element("bookmarkEnd", Attribute("id", id))];
    }
}
