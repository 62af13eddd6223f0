using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Uppfoljning.Pdf.Writing;

/// <summary>Embeds files, and names them for the catalog: to those who browse, and as belonging to the document.</summary>
internal static class AttachmentWriter
{
    /// <summary>The catalog's entries; nothing for a document without attachments.</summary>
    public static void Write(PdfFile file, ByteBuffer catalog, ImmutableArray<PdfAttachment> attachments, DateOnly? date)
    {
        if (attachments.IsEmpty) return;
        // A name tree is in the order of its keys' bytes: those in UTF-16 begin with FE and come after all ASCII.
        var names = attachments.OrderBy(attachment => !Ascii.IsValid(attachment.FileName)).ThenBy(attachment => attachment.FileName, StringComparer.Ordinal);
        var tree = new ByteBuffer().Add("<</Names["u8);
        var associated = new ByteBuffer();
        foreach (var attachment in names)
        {
            var specification = WriteSpecification(file, attachment, WriteContent(file, attachment, date));
            tree.Text(attachment.FileName).Reference(specification).Add((byte)' ');
            associated.Reference(specification).Add((byte)' ');
        }
        catalog.Add("/Names<</EmbeddedFiles "u8).Reference(file.Write(tree.Add("]>>"u8))).Add(">>/AF["u8).Add(associated.Written).Add((byte)']');
    }

    private static int WriteSpecification(PdfFile file, PdfAttachment attachment, int content)
    {
        // F is for readers that know nothing of Unicode.
        var plain = string.Concat(attachment.FileName.Select(c => char.IsAscii(c) ? c : '_'));
        var value = new ByteBuffer().Add("<</Type/Filespec/F"u8).Text(plain).Add("/UF"u8).Text(attachment.FileName).Add("/Desc"u8).Text(attachment.Description);
        value.Add("/AFRelationship/"u8).Add(attachment.Relation.ToString());
        return file.Write(value.Add("/EF<</F "u8).Reference(content).Add("/UF "u8).Reference(content).Add(">>>>"u8));
    }

    private static int WriteContent(PdfFile file, PdfAttachment attachment, DateOnly? date)
    {
        var type = attachment.MediaType.Replace("/", "#2F", StringComparison.Ordinal);
        var entries = string.Create(CultureInfo.InvariantCulture,
            $"/Type/EmbeddedFile/Subtype/{type}/Params<</Size {attachment.Bytes.Length}/ModDate({MetadataWriter.Date(date!.Value)})/CheckSum<{CheckSum(attachment)}>>>");
        return file.WriteStream(entries, attachment.Bytes.Span);
    }

#pragma warning disable CA5351 // The format asks for MD5; it guards against damage, not against people.
    private static string CheckSum(PdfAttachment attachment) => Convert.ToHexString(MD5.HashData(attachment.Bytes.Span));
#pragma warning restore CA5351
}
