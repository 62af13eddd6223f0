using System.Runtime.CompilerServices;
using System.Text;

namespace Uppfoljning.Tests.Support;

/// <summary>
/// Golden files, named as Verify names them. A difference leaves a *.received.* beside the *.verified.*;
/// a new expectation is accepted by running with UPPF_ACCEPT=1, and is then read before it is committed.
/// </summary>
public static class Golden
{
    /// <summary>Compares with Class.Method.verified.EXTENSION beside the test's source.</summary>
    public static void Verify(string received, string extension = "txt", [CallerFilePath] string source = "", [CallerMemberName] string method = "")
    {
        var name = $"{Path.GetFileNameWithoutExtension(source)}.{method}";
        VerifyFile(received, Path.Combine(Path.GetDirectoryName(source)!, $"{name}.verified.{extension}"));
    }

    /// <summary>Compares with a file whose name has .verified. in it.</summary>
    public static void VerifyFile(string received, string verifiedPath)
    {
        var receivedPath = verifiedPath.Replace(".verified.", ".received.", StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("UPPF_ACCEPT") == "1") File.WriteAllText(verifiedPath, received, new UTF8Encoding(false));
        var expected = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath) : "";
        if (expected == received)
        {
            File.Delete(receivedPath);
            return;
        }
        File.WriteAllText(receivedPath, received, new UTF8Encoding(false));
        Assert.Fail($"{Path.GetFileName(verifiedPath)} skiljer sig från {Path.GetFileName(receivedPath)}: {FirstDifference(expected, received)}");
    }

    /// <summary>Compares with a file of the project itself, which is what the program prints.</summary>
    public static void VerifyPrinted(string received, string path)
    {
        if (Environment.GetEnvironmentVariable("UPPF_ACCEPT") == "1") File.WriteAllText(path, received, new UTF8Encoding(false));
        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        Assert.True(expected == received, expected == received ? "" : $"{Path.GetFileName(path)} är inte det som programmet skriver: {FirstDifference(expected, received)}");
    }

    private static string FirstDifference(string expected, string received)
    {
        var (before, after) = (expected.Split('\n'), received.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(before.Length, after.Length)).First(i => before.ElementAtOrDefault(i) != after.ElementAtOrDefault(i));
        return $"rad {line + 1}: väntade ”{before.ElementAtOrDefault(line)}”, fick ”{after.ElementAtOrDefault(line)}”";
    }
}
