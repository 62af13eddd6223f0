BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(Uppfoljning.Benchmarks.ReportBenchmark).Assembly).Run(args);
