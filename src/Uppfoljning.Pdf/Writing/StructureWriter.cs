using Uppfoljning.Pdf.Tagging;

namespace Uppfoljning.Pdf.Writing;

/// <summary>Writes the structure tree, without the elements that came to hold nothing, and the tree from pages to elements.</summary>
internal sealed class StructureWriter
{
    private readonly PdfFile file;
    private readonly TaggedContent content;
    private readonly int[] pages;
    private readonly int[] numbers;
    private readonly bool[] kept;
    private readonly ByteBuffer kids = new(), value = new();
    private int heading;

    private StructureWriter(PdfFile file, TaggedContent content, int[] pages, int tags)
    {
        (this.file, this.content, this.pages) = (file, content, pages);
        (numbers, kept) = (new int[tags], new bool[tags]);
    }

    /// <returns>The number of the tree's root.</returns>
    public static int Write(PdfFile file, TagNode root, int tags, TaggedContent content, int[] pages)
    {
        var writer = new StructureWriter(file, content, pages, tags);
        var number = file.Reserve();
        writer.Keep(root);
        writer.kept[root.Index] = true;
        var parents = writer.WriteParents();
        writer.WriteElement(root, number);
        var value = new ByteBuffer().Add("<</Type/StructTreeRoot/K "u8).Reference(writer.Number(root)).Add("/ParentTree "u8).Reference(parents);
        return file.Write(number, value.Add("/ParentTreeNextKey "u8).Add(pages.Length + content.Annotations.Count).Add(">>"u8));
    }

    /// <summary>Marks what has content in it; of a table with content, every cell.</summary>
    private bool Keep(TagNode node)
    {
        if (node.Role == TagRole.Content) return content.Places(node).Count > 0;
        var keep = content.Links(node).Count > 0;
        foreach (var child in node.Children) keep |= Keep(child);
        if (keep && node.Role == TagRole.Table) KeepCells(node);
        kept[node.Index] |= keep;
        return keep;
    }

    private void KeepCells(TagNode node)
    {
        foreach (var child in node.Children.Where(child => child.Role is TagRole.THead or TagRole.TBody or TagRole.TFoot or TagRole.TR or TagRole.TH or TagRole.TD))
        {
            kept[child.Index] = true;
            KeepCells(child);
        }
    }

    private int Number(TagNode node)
    {
        ref var number = ref numbers[node.Index];
        if (number == 0) number = file.Reserve();
        return number;
    }

    private void WriteElement(TagNode node, int parent)
    {
        kids.Clear();
        value.Clear();
        int? page = null;
        foreach (var child in node.Children)
        {
            if (child.Role != TagRole.Content)
            {
                if (kept[child.Index]) kids.Reference(Number(child)).Add((byte)' ');
                continue;
            }
            foreach (var (on, id) in content.Places(child))
            {
                page ??= on;
                if (on == page) kids.Add(id).Add((byte)' ');
                else kids.Add("<</Type/MCR/Pg "u8).Reference(pages[on]).Add("/MCID "u8).Add(id).Add(">>"u8);
            }
        }
        foreach (var (on, annotation, _) in content.Links(node))
            kids.Add("<</Type/OBJR/Pg "u8).Reference(pages[on]).Add("/Obj "u8).Reference(annotation).Add(">>"u8);

        value.Add("<</S/"u8).Add(Role(node).ToString()).Add("/P "u8).Reference(parent);
        if (page is { } own) value.Add("/Pg "u8).Reference(pages[own]);
        AddAttributes(node);
        if (kids.Length > 0) value.Add("/K["u8).Add(kids.Written).Add((byte)']');
        file.Write(Number(node), value.Add(">>"u8));
        foreach (var child in node.Children)
            if (kept[child.Index]) WriteElement(child, Number(node));
    }

    /// <summary>A heading that came to hold nothing leaves no level skipped.</summary>
    private TagRole Role(TagNode node)
    {
        if (node.Role is < TagRole.H1 or > TagRole.H6) return node.Role;
        heading = Math.Min(heading + 1, node.Role - TagRole.H1 + 1);
        return TagRole.H1 + (heading - 1);
    }

    private void AddAttributes(TagNode node)
    {
        if (node.Attributes is not { } attributes) return;
        if (attributes.Alternative is { } alternative) value.Add("/Alt"u8).Text(alternative);
        if (attributes.Language is { } language) value.Add("/Lang"u8).Text(language);
        if (attributes.Expansion is { } expansion) value.Add("/E"u8).Text(expansion);
        if (attributes.Numbering is { } numbering) value.Add("/A<</O/List/ListNumbering/"u8).Add(numbering).Add(">>"u8);
        if (attributes.Scope is not null || attributes.ColumnSpan > 1)
        {
            value.Add("/A<</O/Table"u8);
            if (attributes.Scope is { } scope) value.Add("/Scope/"u8).Add(scope);
            if (attributes.ColumnSpan > 1) value.Add("/ColSpan "u8).Add(attributes.ColumnSpan);
            value.Add(">>"u8);
        }
        if (content.Figure(node) is { } box)
        {
            value.Add("/A<</O/Layout/Placement/"u8).Add(attributes.IsBlock ? "Block"u8 : "Inline"u8).Add("/BBox["u8);
            value.Number(box.Left).Number(box.Bottom).Number(box.Right).Add(box.Top).Add("]>>"u8);
        }
    }

    private int WriteParents()
    {
        var entries = new List<(int Key, int Number)>();
        for (var i = 0; i < content.Pages.Count; i++)
        {
            value.Clear();
            value.Add((byte)'[');
            foreach (var element in content.Pages[i]) value.Reference(Number(element)).Add((byte)' ');
            entries.Add((i, file.Write(value.Add((byte)']'))));
        }
        for (var i = 0; i < content.Annotations.Count; i++) entries.Add((content.Pages.Count + i, Number(content.Annotations[i])));
        return NumberTree.Write(file, entries);
    }
}
