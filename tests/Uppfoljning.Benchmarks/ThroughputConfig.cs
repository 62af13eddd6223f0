using BenchmarkDotNet.Configs;

namespace Uppfoljning.Benchmarks;

/// <summary>Times, and how fast output comes.</summary>
internal sealed class ThroughputConfig : ManualConfig
{
    public ThroughputConfig() => AddColumn(new ThroughputColumn());
}
