using Uppfoljning.Pdf.Tagging;

namespace Uppfoljning.Pdf.Writing;

/// <summary>Where the tags' content turned out to be: what ties the structure tree to the pages.</summary>
internal sealed class TaggedContent(int pages, int tags)
{
    private readonly List<(int Page, int Id)>?[] places = new List<(int, int)>?[tags];
    private readonly Dictionary<TagNode, List<(int Page, int Annotation, int Key)>> links = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TagNode, (double, double, double, double)> figures = new(ReferenceEqualityComparer.Instance);
    private readonly List<TagNode>[] byPage = [.. Enumerable.Range(0, pages).Select(_ => new List<TagNode>())];
    private readonly List<TagNode> byAnnotation = [];

    /// <summary>Per page: the element of each of its marked contents, in the order of their numbers.</summary>
    public IReadOnlyList<IReadOnlyList<TagNode>> Pages => byPage;

    /// <summary>The element of each link; its key in the parent tree comes after the pages'.</summary>
    public IReadOnlyList<TagNode> Annotations => byAnnotation;

    /// <returns>The number of the marked content on its page.</returns>
    public int Add(TagNode slot, int page)
    {
        var id = byPage[page].Count;
        byPage[page].Add(slot.Parent!);
        (places[slot.Index] ??= new(1)).Add((page, id));
        return id;
    }

    /// <returns>The link's key in the parent tree.</returns>
    public int AddLink(TagNode link, int page, int annotation)
    {
        var key = pages + byAnnotation.Count;
        byAnnotation.Add(link);
        (links.TryGetValue(link, out var list) ? list : links[link] = []).Add((page, annotation, key));
        return key;
    }

    /// <summary>Notes where a figure is, in the page's own measures: left, bottom, right, top.</summary>
    public void AddFigure(TagNode figure, double left, double bottom, double right, double top) => figures.TryAdd(figure, (left, bottom, right, top));

    public IReadOnlyList<(int Page, int Id)> Places(TagNode slot) => places[slot.Index] ?? [];

    public IReadOnlyList<(int Page, int Annotation, int Key)> Links(TagNode link) => links.TryGetValue(link, out var list) ? list : [];

    public (double Left, double Bottom, double Right, double Top)? Figure(TagNode figure) => figures.TryGetValue(figure, out var box) ? box : null;
}
