using Uppfoljning.Benchmarks.Pages;

namespace Uppfoljning.Benchmarks;

/// <summary>1,000 items of 1 kB each.</summary>
public class LongTextsBenchmark : EngineBenchmark
{
    internal override IEnumerable<Item> Items => Item.Make(1000, 1000);

    internal override bool ParsesEachTime => false;

    internal override string Write(Page page) => page.Texts;
}
