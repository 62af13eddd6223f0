using Uppfoljning.Benchmarks.Pages;

namespace Uppfoljning.Benchmarks;

/// <summary>A page of 20 items, from the text of its template.</summary>
public class ParsedPageBenchmark : EngineBenchmark
{
    internal override IEnumerable<Item> Items => Item.Make(20, 200);

    internal override bool ParsesEachTime => true;

    internal override string Write(Page page) => page.Table;
}
