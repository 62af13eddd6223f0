namespace Uppfoljning.Tests.Support.Pdf.Conformance;

/// <summary>An operator of a page's content with what stands before it, and the marked content that it is in, outermost first.</summary>
public sealed record CheckedOperator(string Name, List<object?> Operands, MarkedContent[] Marked);

/// <summary>A stretch of content and its MCID; null where it has none.</summary>
public sealed record MarkedContent(string Tag, int? Id)
{
    public bool IsArtifact => Tag == "Artifact";
}

public sealed class CheckedPage
{
    public CheckedPage(PdfObjects objects, PdfRef reference, int index)
    {
        Reference = reference;
        Index = index;
        Entries = objects.Dictionary(reference);
        Resources = objects.Dictionary(Entries.GetValueOrDefault("Resources") ?? new Dictionary<string, object?>());
        AnnotationReferences = objects.Array(Entries.GetValueOrDefault("Annots"));
        Annotations = [.. AnnotationReferences.Select(objects.Dictionary)];
        Operators = [.. Read(PdfObjects.Inflate((PdfData)objects.Get(Entries["Contents"])!))];
    }

    public PdfRef Reference { get; }

    public int Index { get; }

    public Dictionary<string, object?> Entries { get; }

    public Dictionary<string, object?> Resources { get; }

    public List<object?> AnnotationReferences { get; }

    public List<Dictionary<string, object?>> Annotations { get; }

    public List<CheckedOperator> Operators { get; }

    private static IEnumerable<CheckedOperator> Read(byte[] content)
    {
        var parser = new PdfParser(content, 0);
        var operands = new List<object?>();
        MarkedContent[] marked = [];
        while (!parser.AtEnd)
        {
            var value = parser.Read();
            if (value is not PdfOperator { Name: var name })
            {
                operands.Add(value);
                continue;
            }
            if (name is "BDC" or "BMC") marked = [.. marked, Mark(operands)];
            yield return new CheckedOperator(name, operands, marked);
            if (name == "EMC") marked = marked[..^1];
            operands = [];
        }
    }

    private static MarkedContent Mark(List<object?> operands)
    {
        var id = operands.ElementAtOrDefault(1) is Dictionary<string, object?> entries && entries.TryGetValue("MCID", out var number) ? (int)(double)number! : (int?)null;
        return new MarkedContent(((PdfName)operands[0]!).Value, id);
    }
}
