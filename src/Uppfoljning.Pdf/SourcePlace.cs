namespace Uppfoljning.Pdf;

/// <summary>A place in the HTML, counted from 1; zero where there is none.</summary>
internal readonly record struct SourcePlace(int Line, int Column);
