namespace Uppfoljning.Pdf;

/// <summary>What an attached file is to the document, in the words of ISO 19005-3, annex E; the names are the enum's names.</summary>
public enum PdfAttachmentRelation
{
    /// <summary>What the document was made from.</summary>
    Source,

    /// <summary>What tables and charts of the document show, for machines.</summary>
    Data,

    /// <summary>The same content in another form.</summary>
    Alternative,

    /// <summary>Something beside the document.</summary>
    Supplement,
}
