using System.Globalization;
using System.Text;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Uppfoljning.Benchmarks;

/// <summary>How many million bytes of page, as UTF-8, a second gives. Both engines make the same page, so ours is measured for both.</summary>
internal sealed class ThroughputColumn : IColumn
{
    public string Id => nameof(ThroughputColumn);

    public string ColumnName => "MB/s";

    public string Legend => "Millions of bytes of output per second, as UTF-8";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        if (summary[benchmarkCase]?.ResultStatistics is not { } nanoseconds) return "-";
        var benchmark = (EngineBenchmark)Activator.CreateInstance(benchmarkCase.Descriptor.Type)!;
        foreach (var parameter in benchmarkCase.Parameters.Items) benchmark.GetType().GetProperty(parameter.Name)!.SetValue(benchmark, parameter.Value);
        benchmark.Prepare();
        return (Encoding.UTF8.GetByteCount(benchmark.Ours()) / nanoseconds.Mean * 1000).ToString("F0", CultureInfo.InvariantCulture);
    }
}
