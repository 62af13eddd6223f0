namespace Uppfoljning.Core.Text;

/// <summary>A place as editors show it: line and column from 1, columns in UTF-16 units.</summary>
public readonly record struct LinePosition(int Line, int Column);
