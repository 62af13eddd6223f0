using Uppfoljning.Pdf.Blocks;
using Uppfoljning.Pdf.Display;

namespace Uppfoljning.Pdf.Writing;

/// <summary>Writes a page's links: one annotation for each, with a quadrilateral per line that it takes.</summary>
internal sealed class AnnotationWriter(PdfFile file, DisplayDocument document, int[] pages, TaggedContent content)
{
    /// <returns>The numbers of the page's annotations, in reading order.</returns>
    public List<int> Write(int page)
    {
        var order = new List<Link>();
        var areas = new Dictionary<Link, List<Area>>(ReferenceEqualityComparer.Instance);
        foreach (var placed in document.Pages[page].Marks)
        {
            if (placed.Mark is not LinkMark mark || placed.Artifact is not null) continue;
            if (!areas.TryGetValue(mark.Link, out var list))
            {
                areas[mark.Link] = list = [];
                order.Add(mark.Link);
            }
            double left = placed.X + mark.X, top = document.Height - placed.Y - mark.Y;
            list.Add(new Area(left, top - mark.Height, left + mark.Width, top));
        }
        return [.. order.Select(link => Write(link, Joined(areas[link]), page))];
    }

    /// <summary>Areas that touch on a line are one.</summary>
    private static List<Area> Joined(List<Area> areas)
    {
        var result = new List<Area>();
        foreach (var area in areas)
        {
            if (result is [.., var last] && Math.Abs(last.Top - area.Top) < 3 && Math.Abs(last.Right - area.Left) < 6)
                result[^1] = new Area(last.Left, Math.Min(last.Bottom, area.Bottom), area.Right, Math.Max(last.Top, area.Top));
            else
                result.Add(area);
        }
        return result;
    }

    private int Write(Link link, List<Area> areas, int page)
    {
        var number = file.Reserve();
        var key = content.AddLink(link.Tag, page, number);
        var value = new ByteBuffer().Add("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["u8);
        value.Number(areas.Min(area => area.Left)).Number(areas.Min(area => area.Bottom)).Number(areas.Max(area => area.Right)).Add(areas.Max(area => area.Top));
        value.Add((byte)']');
        if (areas.Count > 1)
        {
            value.Add("/QuadPoints["u8);
            foreach (var a in areas)
                value.Number(a.Left).Number(a.Top).Number(a.Right).Number(a.Top).Number(a.Left).Number(a.Bottom).Number(a.Right).Number(a.Bottom);
            value.Add((byte)']');
        }
        value.Add("/StructParent "u8).Add(key).Add("/Contents"u8).Text(link.Description);
        if (link.Uri is { } uri) value.Add("/A<</S/URI/URI"u8).Text(uri).Add(">>"u8);
        else if (document.Destinations.TryGetValue(link.Anchor!, out var place)) AddDestination(value.Add("/Dest"u8), place, pages, document.Height);
        return file.Write(number, value.Add(">>"u8));
    }

    /// <summary>A little above the place, so that it does not stick to the window's edge.</summary>
    public static void AddDestination(ByteBuffer value, Destination place, int[] pages, double height) =>
        value.Add((byte)'[').Reference(pages[place.Page]).Add("/XYZ 0 "u8).Number(Math.Min(height, height - place.Y + 12)).Add("0]"u8);

    private readonly record struct Area(double Left, double Bottom, double Right, double Top);
}
