using BenchmarkDotNet.Attributes;
using Uppfoljning.Benchmarks.Engines;
using Uppfoljning.Benchmarks.Pages;

namespace Uppfoljning.Benchmarks;

/// <summary>A page made by our engine and, when it is asked for, by Scriban in the same run.</summary>
[MemoryDiagnoser]
[Config(typeof(ThroughputConfig))]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public abstract partial class EngineBenchmark
{
    private OurEngine ours = null!;
    private string page = "";
    private object template = null!;

    [Params(false, true)]
    public bool Escaped { get; set; }

    [Params(false, true)]
    public bool Formatted { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        ours = new OurEngine(Items);
        page = Write(new Page(ours, Escaped, Formatted));
        template = ours.Parse(page);
        PrepareReal();
    }

    [Benchmark]
    public string Ours() => ours.Render(ParsesEachTime ? ours.Parse(page) : template, Escaped);

    internal abstract IEnumerable<Item> Items { get; }

    internal abstract bool ParsesEachTime { get; }

    internal abstract string Write(Page page);

    partial void PrepareReal();
}
