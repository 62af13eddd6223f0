namespace Uppfoljning.Tests.Support.Pdf.Conformance;

/// <summary>The tree that leads from a page or an annotation to its elements.</summary>
public static class ParentTree
{
    public static Dictionary<int, object?> Read(CheckedPdf file)
    {
        var result = new Dictionary<int, object?>();
        Add(file, file.Objects.Dictionary(file.Objects.Dictionary(file.Catalog["StructTreeRoot"])["ParentTree"]), result);
        return result;
    }

    private static void Add(CheckedPdf file, Dictionary<string, object?> node, Dictionary<int, object?> result)
    {
        foreach (var pair in file.Objects.Array(node.GetValueOrDefault("Nums")).Chunk(2)) result.Add((int)(double)pair[0]!, pair[1]);
        foreach (var kid in file.Objects.Array(node.GetValueOrDefault("Kids"))) Add(file, file.Objects.Dictionary(kid), result);
    }
}
