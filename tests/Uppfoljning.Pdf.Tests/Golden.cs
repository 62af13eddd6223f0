using System.Runtime.CompilerServices;

namespace Uppfoljning.Pdf.Tests;

/// <summary>Compares with a file beside the test, named <c>Class.Method.verified.txt</c>; what came out instead is left as <c>.received.txt</c>.</summary>
internal static class Golden
{
    public static void Matches(string actual, [CallerFilePath] string source = "", [CallerMemberName] string test = "")
    {
        var name = Path.Combine(Path.GetDirectoryName(source)!, $"{Path.GetFileNameWithoutExtension(source)}.{test}");
        var verified = name + ".verified.txt";
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (actual == expected)
        {
            File.Delete(name + ".received.txt");
            return;
        }
        File.WriteAllText(name + ".received.txt", actual);
        Assert.Fail($"{Path.GetFileName(verified)} säger annat än det som kom ut; jämför med .received.txt.\n{FirstDifference(expected, actual)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] before = expected.Split('\n'), after = actual.Split('\n');
        var line = 0;
        while (line < before.Length && line < after.Length && before[line] == after[line]) line++;
        return $"Rad {line + 1}:\n- {before.ElementAtOrDefault(line)}\n+ {after.ElementAtOrDefault(line)}";
    }
}
