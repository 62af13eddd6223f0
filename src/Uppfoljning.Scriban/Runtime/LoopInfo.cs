namespace Uppfoljning.Scriban.Runtime;

/// <summary>What <c>for.index</c> and its like read, within a loop.</summary>
internal sealed class LoopInfo
{
    public static readonly string[] Names = ["index", "rindex", "first", "last", "even", "odd", "changed", "length"];

    private static readonly string[] namesInWhile = ["index", "first", "even", "odd"];
    private static readonly string[] namesInTableRow = [.. Names, "col"];

    private object? previous;
    private bool changed = true;

    public int Index { get; private set; }

    public int Length { get; init; } = -1;

    public int Columns { get; set; } = 1;

    /// <summary>What may be read in a loop of a sort: for, while or tablerow.</summary>
    public static string[] NamesIn(string keyword) => keyword switch
    {
        "while" => namesInWhile,
        "tablerow" => namesInTableRow,
        _ => Names,
    };

    public void MoveTo(TemplateContext context, int index, object? value)
    {
        changed = index == 0 || !Comparison.AreEqual(context, previous, value);
        previous = value;
        Index = index;
    }

    public (bool Found, object? Value) Get(string name) => name switch
    {
        "index" => (true, Index),
        "first" => (true, Index == 0),
        "even" => (true, Index % 2 == 0),
        "odd" => (true, Index % 2 != 0),
        "rindex" => (true, Length - Index - 1),
        "last" => (true, Index == Length - 1),
        "changed" => (true, changed),
        "length" => (true, Length),
        "col" => (true, Index % Columns),
        "row" => (true, Index / Columns),
        _ => (false, null),
    };
}
