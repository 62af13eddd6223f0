namespace Uppfoljning.Pdf.Tagging;

/// <summary>The standard structure types of ISO 32000-1, 14.8.4, that are used; their names are the enum's names.</summary>
internal enum TagRole
{
    /// <summary>No structure element but a place for marked content within one.</summary>
    Content,
    Document,
    Art,
    Sect,
    Div,
    P,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    THead,
    TBody,
    TFoot,
    TR,
    TH,
    TD,
    Caption,
    Figure,
    Link,
    Span,
    TOC,
    TOCI,
    Reference,
}
