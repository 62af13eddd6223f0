using System.Collections.Immutable;
using Uppfoljning.Pdf.Display;
using Uppfoljning.Pdf.Tagging;

namespace Uppfoljning.Pdf.Writing;

/// <summary>Writes pages and tags as one file of PDF 1.7, as PDF/UA-1 and PDF/A-2a want it; with attachments, as PDF/A-3a does.</summary>
internal static class PdfWriter
{
    /// <param name="tags">How many nodes the tree of <paramref name="root"/> has.</param>
    public static byte[] Write(DisplayDocument document, TagNode root, int tags, PdfMetadata metadata, ImmutableArray<PdfAttachment> attachments)
    {
        var file = new PdfFile();
        int catalog = file.Reserve(), pages = file.Reserve();
        var numbers = new int[document.Pages.Length];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = file.Reserve();

        var resources = new ResourceWriter(file);
        var content = new TaggedContent(document.Pages.Length, tags);
        var annotations = new AnnotationWriter(file, document, numbers, content);
        var page = new PageWriter(document, resources, content);
        var resourceNumber = file.Reserve();
        for (var i = 0; i < numbers.Length; i++)
        {
            var stream = file.WriteStream("", page.Write(i));
            WritePage(file, document, numbers[i], pages, resourceNumber, stream, i, annotations.Write(i));
        }
        resources.Write(resourceNumber);
        WritePages(file, pages, numbers);
        var structure = StructureWriter.Write(file, root, tags, content, numbers);
        var outlines = OutlineWriter.Write(file, document, numbers);
        var info = MetadataWriter.WriteInfo(file, metadata);
        WriteCatalog(file, catalog, pages, structure, outlines, metadata, attachments);
        return file.Finish(catalog, info);
    }

    private static void WritePage(PdfFile file, DisplayDocument document, int number, int pages, int resources, int stream, int index, List<int> annotations)
    {
        var value = new ByteBuffer();
        value.Add("<</Type/Page/Parent "u8).Reference(pages).Add("/MediaBox[0 0 "u8).Number(document.Width).Add(document.Height);
        value.Add("]/Resources "u8).Reference(resources).Add("/Contents "u8).Reference(stream).Add("/StructParents "u8).Add(index).Add("/Tabs/S"u8);
        if (annotations.Count > 0)
        {
            value.Add("/Annots["u8);
            foreach (var annotation in annotations) value.Reference(annotation).Add((byte)' ');
            value.Add((byte)']');
        }
        file.Write(number, value.Add(">>"u8));
    }

    private static void WritePages(PdfFile file, int pages, int[] numbers)
    {
        var value = new ByteBuffer().Add("<</Type/Pages/Count "u8).Add(numbers.Length).Add("/Kids["u8);
        foreach (var number in numbers) value.Reference(number).Add((byte)' ');
        file.Write(pages, value.Add("]>>"u8));
    }

    private static void WriteCatalog(PdfFile file, int catalog, int pages, int structure, int? outlines, PdfMetadata metadata, ImmutableArray<PdfAttachment> attachments)
    {
        var profile = file.WriteStream("/N 3", SrgbProfile.Bytes);
        var xmp = file.WriteStream("/Type/Metadata/Subtype/XML", MetadataWriter.Xmp(metadata, attachments.IsEmpty ? 2 : 3), compress: false);
        var value = new ByteBuffer().Add("<</Type/Catalog/Pages "u8).Reference(pages).Add("/Lang"u8).Text(metadata.Language);
        value.Add("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot "u8).Reference(structure);
        value.Add("/Metadata "u8).Reference(xmp);
        if (outlines is { } outline) value.Add("/Outlines "u8).Reference(outline).Add("/PageMode/UseOutlines"u8);
        AttachmentWriter.Write(file, value, attachments, metadata.Date);
        value.Add("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile "u8);
        file.Write(catalog, value.Reference(profile).Add(">>]>>"u8));
    }
}
