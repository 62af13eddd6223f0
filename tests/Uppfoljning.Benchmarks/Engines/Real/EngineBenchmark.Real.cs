using BenchmarkDotNet.Attributes;
using Uppfoljning.Benchmarks.Engines;
using Uppfoljning.Benchmarks.Pages;

namespace Uppfoljning.Benchmarks;

/// <summary>The same page by Scriban.</summary>
public abstract partial class EngineBenchmark
{
    private RealEngine real = null!;
    private string realPage = "";
    private object realTemplate = null!;

    [Benchmark(Baseline = true)]
    public string Scriban() => real.Render(ParsesEachTime ? real.Parse(realPage) : realTemplate, Escaped);

    partial void PrepareReal()
    {
        real = new RealEngine(Items);
        realPage = Write(new Page(real, Escaped, Formatted));
        realTemplate = real.Parse(realPage);
        if (Ours() != Scriban()) throw new InvalidOperationException("Motorerna gör inte samma sida, så tiderna går inte att jämföra.");
    }
}
