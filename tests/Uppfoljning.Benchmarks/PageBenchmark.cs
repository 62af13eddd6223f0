using Uppfoljning.Benchmarks.Pages;

namespace Uppfoljning.Benchmarks;

/// <summary>A page of 20 items that has been parsed before.</summary>
public class PageBenchmark : EngineBenchmark
{
    internal override IEnumerable<Item> Items => Item.Make(20, 200);

    internal override bool ParsesEachTime => false;

    internal override string Write(Page page) => page.Table;
}
