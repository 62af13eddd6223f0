namespace Uppfoljning.Tests.Support.Pdf.Conformance;

/// <summary>A structure element with its place in the tree.</summary>
public sealed class CheckedElement
{
    private CheckedElement(PdfRef reference, Dictionary<string, object?> entries, CheckedElement? parent) => (Reference, Entries, Parent) = (reference, entries, parent);

    public PdfRef Reference { get; }

    public Dictionary<string, object?> Entries { get; }

    public CheckedElement? Parent { get; }

    public string Role => PdfObjects.Text(Entries.GetValueOrDefault("S"));

    public List<CheckedElement> Kids { get; } = [];

    /// <summary>Its own marked content: the page's number in the file, and the MCID.</summary>
    public List<(int Page, int Id)> Content { get; } = [];

    /// <summary>The annotations that it holds, by number.</summary>
    public List<int> Annotations { get; } = [];

    public static CheckedElement? Tree(CheckedPdf file)
    {
        if (!file.Catalog.TryGetValue("StructTreeRoot", out var root)) return null;
        return file.Objects.Dictionary(root).GetValueOrDefault("K") is PdfRef top ? Read(file, top, null, []) : null;
    }

    public IEnumerable<CheckedElement> WithDescendants() => Kids.SelectMany(kid => kid.WithDescendants()).Prepend(this);

    /// <summary>What it says of itself as one of a kind: table, list, layout.</summary>
    public object? Attribute(PdfObjects objects, string name) =>
        Entries.TryGetValue("A", out var attributes) ? objects.Dictionary(attributes).GetValueOrDefault(name) : null;

    private static CheckedElement Read(CheckedPdf file, PdfRef reference, CheckedElement? parent, HashSet<int> seen)
    {
        if (!seen.Add(reference.Number)) throw new InvalidDataException($"Elementet {reference.Number} nås två gånger.");
        var element = new CheckedElement(reference, file.Objects.Dictionary(reference), parent);
        foreach (var kid in Kinds(file.Objects, element.Entries.GetValueOrDefault("K"))) element.Add(file, kid, seen);
        return element;
    }

    private void Add(CheckedPdf file, object? kid, HashSet<int> seen)
    {
        switch (kid)
        {
            case double id: Content.Add((((PdfRef)Entries["Pg"]!).Number, (int)id)); break;
            case PdfRef child: Kids.Add(Read(file, child, this, seen)); break;
            case Dictionary<string, object?> entries when entries.ContainsKey("MCID"): Content.Add((((PdfRef)entries["Pg"]!).Number, (int)(double)entries["MCID"]!)); break;
            case Dictionary<string, object?> entries: Annotations.Add(((PdfRef)entries["Obj"]!).Number); break;
        }
    }

    private static List<object?> Kinds(PdfObjects objects, object? kids) => kids is List<object?> ? objects.Array(kids) : kids is null ? [] : [kids];
}
