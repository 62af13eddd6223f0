namespace Uppfoljning.Pdf.Display;

internal enum ArtifactKind
{
    /// <summary>Lines, backgrounds and drawings only for looks.</summary>
    Layout,

    /// <summary>The running header.</summary>
    Header,

    /// <summary>The running footer.</summary>
    Footer,

    /// <summary>A table's head on its second page and later.</summary>
    Repeated,

    /// <summary>The word under a draft's text.</summary>
    Watermark,
}
