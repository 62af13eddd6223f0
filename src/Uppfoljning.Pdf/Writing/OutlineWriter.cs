using Uppfoljning.Pdf.Display;

namespace Uppfoljning.Pdf.Writing;

/// <summary>Writes the outline: the headings as they stand under each other, open down to the chapters.</summary>
internal static class OutlineWriter
{
    private const int OpenLevels = 1;

    /// <returns>The outline's number; null for a document without headings.</returns>
    public static int? Write(PdfFile file, DisplayDocument document, int[] pages)
    {
        if (document.Outline.IsEmpty) return null;
        var root = new Node(null, file.Reserve(), 0);
        var path = new Stack<Node>();
        path.Push(root);
        foreach (var item in document.Outline)
        {
            while (path.Peek().Level >= item.Heading.Level) path.Pop();
            var node = new Node(item, file.Reserve(), item.Heading.Level);
            path.Peek().Children.Add(node);
            path.Push(node);
        }
        WriteNode(file, root, null, null, null, 0, document, pages);
        return root.Number;
    }

    private static void WriteNode(PdfFile file, Node node, Node? parent, Node? before, Node? after, int depth, DisplayDocument document, int[] pages)
    {
        var value = new ByteBuffer().Add(node.Item is null ? "<</Type/Outlines"u8 : "<<"u8);
        if (node.Item is { } item)
        {
            value.Add("/Title"u8).Text(item.Heading.Title).Add("/Parent "u8).Reference(parent!.Number).Add("/Dest"u8);
            AnnotationWriter.AddDestination(value, item.Destination, pages, document.Height);
        }
        if (before is not null) value.Add("/Prev "u8).Reference(before.Number);
        if (after is not null) value.Add("/Next "u8).Reference(after.Number);
        if (node.Children.Count > 0)
        {
            value.Add("/First "u8).Reference(node.Children[0].Number).Add("/Last "u8).Reference(node.Children[^1].Number);
            value.Add("/Count "u8).Add(depth <= OpenLevels ? Shown(node, depth) : -Shown(node, depth));
        }
        file.Write(node.Number, value.Add(">>"u8));
        for (var i = 0; i < node.Children.Count; i++)
        {
            var (previous, next) = (i > 0 ? node.Children[i - 1] : null, i + 1 < node.Children.Count ? node.Children[i + 1] : null);
            WriteNode(file, node.Children[i], node, previous, next, depth + 1, document, pages);
        }
    }

    /// <summary>How many entries are seen below one when it is open.</summary>
    private static int Shown(Node node, int depth) =>
        node.Children.Sum(child => 1 + (depth + 1 <= OpenLevels ? Shown(child, depth + 1) : 0));

    private sealed record Node(OutlineItem? Item, int Number, int Level)
    {
        public List<Node> Children { get; } = [];
    }
}
