namespace Uppfoljning.Pdf.Text;

/// <summary>A line of a paragraph: text from <paramref name="Start"/> to <paramref name="End"/>, then spaces to <paramref name="Next"/>, where the next line begins.</summary>
/// <param name="Hyphen">Whether a hyphen is set after it, that the text does not have.</param>
internal readonly record struct TextLine(int Start, int End, int Next, bool Hyphen);
