namespace Uppfoljning.Pdf.Text;

/// <summary>A place in a word: 3 is between its third letter and its fourth.</summary>
/// <param name="Cost">What dividing there takes from the looks: least at the seam of a compound, most where few letters are left over.</param>
internal readonly record struct WordBreak(int Place, double Cost);
