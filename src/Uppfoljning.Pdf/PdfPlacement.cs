namespace Uppfoljning.Pdf;

/// <summary>Where in its section a block is set.</summary>
public enum PdfPlacement
{
    /// <summary>In the flow; in a section with a side column, in the right one.</summary>
    Main,

    /// <summary>In the left column of the section that it stands directly in, where that has one, from the section's top.</summary>
    Side,

    /// <summary>At the bottom of a <see cref="PdfStyle.FullBleed"/> section; elsewhere the same as <see cref="Main"/>.</summary>
    PageBottom,
}
