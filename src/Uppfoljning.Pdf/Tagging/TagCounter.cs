namespace Uppfoljning.Pdf.Tagging;

/// <summary>Numbers the nodes of a tree.</summary>
internal sealed class TagCounter
{
    public int Count { get; private set; }

    public int Next() => Count++;
}
