using System.Diagnostics;

namespace Uppfoljning.ColdStart;

/// <summary>How long whole processes take, in turn, so that what else the machine does meets both.</summary>
internal static class Measurement
{
    private const int WarmUps = 5;
    private const int Runs = 101;

    public static void Run(TextWriter output)
    {
        var bare = new List<double>();
        var page = new List<double>();
        for (var i = -WarmUps; i < Runs; i++)
        {
            var (first, second) = (Time("bare"), Time("page"));
            if (i < 0) continue;
            bare.Add(first);
            page.Add(second);
        }

        output.WriteLine($"Utan sida: {Median(bare):F1} ms, med en sida: {Median(page):F1} ms, skillnad: {Median(page) - Median(bare):F1} ms ({Runs} gånger, medianer)");
    }

    private static double Time(string mode)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, mode) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"Processen slutade med {process.ExitCode}.");
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
