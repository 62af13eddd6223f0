namespace Uppfoljning.Pdf.Tagging;

/// <summary>
/// A structure element, or a place for content in one. The tree is built while the HTML is read, in reading order, and
/// is not changed after. An element that gets no content is not written.
/// </summary>
internal sealed class TagNode
{
    private readonly List<TagNode> children = [];

    private TagNode(TagRole role, TagNode? parent, int index)
    {
        Role = role;
        Parent = parent;
        Index = index;
    }

    public TagRole Role { get; }

    public TagNode? Parent { get; }

    /// <summary>Unique in its tree, in the order of making.</summary>
    public int Index { get; }

    public IReadOnlyList<TagNode> Children => children;

    public TagAttributes? Attributes { get; set; }

    public static TagNode Root(TagCounter counter) => new(TagRole.Document, null, counter.Next());

    public TagNode Add(TagRole role, TagCounter counter, TagAttributes? attributes = null)
    {
        var child = new TagNode(role, this, counter.Next()) { Attributes = attributes };
        children.Add(child);
        return child;
    }

    /// <summary>The last place for content; a new one where an element came after it.</summary>
    public TagNode Slot(TagCounter counter) =>
        children is [.., { Role: TagRole.Content } last] ? last : Add(TagRole.Content, counter);

    /// <summary>Moves a child to the front: a heading is read first, wherever it is set.</summary>
    public void MoveFirst(TagNode child)
    {
        if (children.Remove(child)) children.Insert(0, child);
    }
}
