using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Uppfoljning.Benchmarks;

#if REAL_ENGINE
// What the public shape's test asserts of ours, by Scriban itself.
if (args is ["letter"])
{
    PublicShape.LetterProgram.Run(Console.Out);
    return;
}
#endif

// Beside the program, so that nothing lands in the folder that it is run from.
var config = DefaultConfig.Instance.WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "results"));
BenchmarkSwitcher.FromAssembly(typeof(ReportBenchmark).Assembly).Run(args, config);
