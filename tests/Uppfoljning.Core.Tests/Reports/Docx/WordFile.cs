using System.IO.Compression;
using System.Xml.Linq;
using Uppfoljning.Core.Reports;

namespace Uppfoljning.Core.Tests.Reports.Docx;

/// <summary>A Word document as its parts say it, read without the library that validates it.</summary>
internal sealed class WordFile
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, XElement> parts;

    public WordFile(OutputFile file)
    {
        using var zip = new ZipArchive(new MemoryStream(file.Bytes.ToArray()));
        parts = zip.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal) || entry.Name.EndsWith(".rels", StringComparison.Ordinal)).ToDictionary(entry => entry.FullName, Read);
    }

    public XElement Body => Part("word/document.xml").Element(W + "body")!;

    public XElement Part(string path) => parts[path];

    public IEnumerable<XElement> Paragraphs => Body.Descendants(W + "p");

    public IEnumerable<(int Level, string Text)> Headings =>
        from paragraph in Paragraphs
        let style = StyleOf(paragraph)
        where style.StartsWith("Heading", StringComparison.Ordinal)
        select (style[^1] - '0', TextOf(paragraph));

    /// <summary>Where a relationship of the text's leads.</summary>
    public string Target(string id) =>
        Part("word/_rels/document.xml.rels").Elements().Single(relationship => (string?)relationship.Attribute("Id") == id).Attribute("Target")!.Value;

    public static string StyleOf(XElement paragraph) => Value(paragraph.Element(W + "pPr")?.Element(W + "pStyle"));

    public static string Value(XElement? element) => (string?)element?.Attribute(W + "val") ?? "";

    public static string TextOf(XElement element) => string.Concat(element.Descendants().Select(part =>
        part.Name == W + "t" ? part.Value : part.Name == W + "tab" && part.Parent!.Name == W + "r" ? "\t" : part.Name == W + "br" ? "\n" : ""));

    private static XElement Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XElement.Load(stream);
    }
}
