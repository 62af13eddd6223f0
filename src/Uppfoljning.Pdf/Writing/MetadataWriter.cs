using System.Globalization;
using System.Security;
using System.Text;

namespace Uppfoljning.Pdf.Writing;

/// <summary>What the file says about itself, twice and alike: in XMP and in the Info dictionary.</summary>
internal static class MetadataWriter
{
    private const string Creator = "uppf";

    public static int WriteInfo(PdfFile file, PdfMetadata metadata)
    {
        var value = new ByteBuffer().Add("<</Title"u8).Text(metadata.Title);
        if (metadata.Author is { } author) value.Add("/Author"u8).Text(author);
        if (metadata.Subject is { } subject) value.Add("/Subject"u8).Text(subject);
        value.Add("/Creator"u8).Text(Creator);
        if (metadata.Producer is { } producer) value.Add("/Producer"u8).Text(producer);
        if (metadata.Date is { } date) value.Add("/CreationDate"u8).Text(Date(date));
        return file.Write(value.Add(">>"u8));
    }

    /// <summary>A day as PDF writes it.</summary>
    public static string Date(DateOnly date) => date.ToString("'D:'yyyyMMdd'000000Z'", CultureInfo.InvariantCulture);

    /// <param name="part">Of PDF/A: 2, or 3 for a file with others in it.</param>
    public static byte[] Xmp(PdfMetadata metadata, int part)
    {
        var xmp = new StringBuilder();
        xmp.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xmp.Append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        Describe(xmp, "dc", "http://purl.org/dc/elements/1.1/", DublinCore(metadata));
        var created = metadata.Date is { } date ? $"<xmp:CreateDate>{date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture)}</xmp:CreateDate>" : "";
        Describe(xmp, "xmp", "http://ns.adobe.com/xap/1.0/", $"<xmp:CreatorTool>{Creator}</xmp:CreatorTool>{created}");
        if (metadata.Producer is { } producer) Describe(xmp, "pdf", "http://ns.adobe.com/pdf/1.3/", $"<pdf:Producer>{Escape(producer)}</pdf:Producer>");
        Describe(xmp, "pdfaid", "http://www.aiim.org/pdfa/ns/id/", $"<pdfaid:part>{(part == 3 ? '3' : '2')}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>");
        Describe(xmp, "pdfuaid", "http://www.aiim.org/pdfua/ns/id/", "<pdfuaid:part>1</pdfuaid:part>");
        xmp.Append(Extension);
        xmp.Append("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
        return Encoding.UTF8.GetBytes(xmp.ToString());
    }

    /// <summary>PDF/A knows only its own properties: that of PDF/UA is declared.</summary>
    private const string Extension =
        "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
        + " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
        + "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
        + "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>"
        + "<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>"
        + "<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag>"
        + "</pdfaExtension:schemas></rdf:Description>\n";

    private static string DublinCore(PdfMetadata metadata)
    {
        var dc = new StringBuilder("<dc:format>application/pdf</dc:format>");
        dc.Append($"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{Escape(metadata.Title)}</rdf:li></rdf:Alt></dc:title>");
        if (metadata.Author is { } author) dc.Append($"<dc:creator><rdf:Seq><rdf:li>{Escape(author)}</rdf:li></rdf:Seq></dc:creator>");
        if (metadata.Subject is { } subject) dc.Append($"<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{Escape(subject)}</rdf:li></rdf:Alt></dc:description>");
        return dc.Append($"<dc:language><rdf:Bag><rdf:li>{Escape(metadata.Language)}</rdf:li></rdf:Bag></dc:language>").ToString();
    }

    private static void Describe(StringBuilder xmp, string prefix, string space, string content) =>
        xmp.Append($"<rdf:Description rdf:about=\"\" xmlns:{prefix}=\"{space}\">{content}</rdf:Description>\n");

    private static string Escape(string text) => SecurityElement.Escape(text)!;
}
