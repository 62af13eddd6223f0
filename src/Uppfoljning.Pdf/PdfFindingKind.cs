namespace Uppfoljning.Pdf;

public enum PdfFindingKind
{
    /// <summary>An element outside the subset; its content is shown all the same.</summary>
    UnknownElement,

    /// <summary>An element or attribute value of a drawing that can't be drawn.</summary>
    UnknownDrawing,

    /// <summary>A character that no font has.</summary>
    MissingCharacter,

    /// <summary>A family that the font set lacks.</summary>
    UnknownFont,

    /// <summary>A heading more than one level below the one before it, or a first heading that is not an h1.</summary>
    HeadingSkipped,

    /// <summary>An image or drawing without alternative text.</summary>
    MissingAlternative,

    /// <summary>An image that is not found, or of a kind that can't be shown.</summary>
    UnreadableImage,

    /// <summary>A link without a target, or to a place that is not in the document.</summary>
    BrokenLink,

    /// <summary>Two elements with the same id.</summary>
    DuplicateId,

    /// <summary>A table whose rows don't have the same number of cells.</summary>
    IrregularTable,

    /// <summary>A table without a header cell: who hears it can't tell what its cells are about.</summary>
    MissingHeader,

    /// <summary>An element where it can't stand.</summary>
    Misplaced,
}
