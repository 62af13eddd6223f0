using System.Xml;
using System.Xml.Linq;

namespace Uppfoljning.Tests.Support.Pdf.Conformance;

/// <summary>A file as the rules look at it. Parts are read when first asked for.</summary>
public sealed class CheckedPdf
{
    private readonly Lazy<CheckedElement?> root;
    private readonly Lazy<List<CheckedPage>> pages;
    private readonly Lazy<List<CheckedFont>> fonts;
    private readonly Lazy<XDocument?> xmp;
    private readonly Lazy<List<object?>> values;
    private readonly Lazy<HashSet<string>> names;

    public CheckedPdf(byte[] bytes)
    {
        Bytes = bytes;
        Objects = new PdfObjects(bytes);
        Catalog = Objects.Dictionary(Objects.Trailer["Root"]);
        All = [.. Enumerable.Range(1, Objects.Count - 1).Select(number => Objects.Get(new PdfRef(number)))];
        pages = new(() => [.. Objects.Array(Objects.Dictionary(Catalog["Pages"])["Kids"]).Select((kid, i) => new CheckedPage(Objects, (PdfRef)kid!, i))]);
        root = new(() => CheckedElement.Tree(this));
        fonts = new(() => CheckedFont.Of(this));
        xmp = new(ReadXmp);
        values = new(() => [.. All.Concat(Pages.SelectMany(page => page.Operators).SelectMany(op => op.Operands)).SelectMany(Parts)]);
        names = new(() => [.. Values.OfType<PdfName>().Select(name => name.Value), .. Dictionaries.SelectMany(entries => entries.Keys)]);
    }

    public byte[] Bytes { get; }

    public PdfObjects Objects { get; }

    public Dictionary<string, object?> Catalog { get; }

    /// <summary>Every object of the file, by number from 1.</summary>
    public List<object?> All { get; }

    public List<CheckedPage> Pages => pages.Value;

    /// <summary>The Document element; null where the structure tree has none or several at its top.</summary>
    public CheckedElement? Root => root.Value;

    public IEnumerable<CheckedElement> Elements => Root?.WithDescendants() ?? [];

    public List<CheckedFont> Fonts => fonts.Value;

    public IEnumerable<Dictionary<string, object?>> Annotations => Pages.SelectMany(page => page.Annotations);

    public PdfData? MetadataStream => Objects.Get(Catalog.GetValueOrDefault("Metadata")) as PdfData;

    /// <summary>Null where it is no XML.</summary>
    public XDocument? Xmp => xmp.Value;

    /// <summary>Every dictionary of the file, those within others and those of streams too.</summary>
    public IEnumerable<Dictionary<string, object?>> Dictionaries => Values.OfType<Dictionary<string, object?>>();

    /// <summary>Every value of the file and of its pages' content, the parts of arrays and dictionaries too.</summary>
    public IReadOnlyList<object?> Values => values.Value;

    /// <summary>Whether an object is named or an entry is there by that name, anywhere.</summary>
    public bool Mentions(string name) => names.Value.Contains(name);

    private static IEnumerable<object?> Parts(object? value)
    {
        if (value is PdfData stream) return Parts(stream.Entries);
        if (value is List<object?> list) return list.SelectMany(Parts).Prepend(value);
        return value is Dictionary<string, object?> dictionary ? dictionary.Values.SelectMany(Parts).Prepend(value) : [value];
    }

    private XDocument? ReadXmp()
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(MetadataStream?.Data ?? []));
            return XDocument.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
