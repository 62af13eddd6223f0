using System.Text;
using System.Text.Json;
using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Commands;

/// <summary>Ten faults of ten kinds in ten files: one run finds those ten, each where it is, and nothing that follows from them.</summary>
public sealed class TenFaultsTest : IDisposable
{
    private const string Older = "data/mal-och-budget-2021/inriktningsmal-8/";
    private const string Newer = "data/mal-och-budget-2023/fokusmal-1/";
    private readonly ExampleProject project = new();
    private readonly List<string> planted = [];

    public void Dispose() => project.Dispose();

    [Fact]
    public void One_run_finds_just_those()
    {
        Plant("UPPF2005", "data/organ.yaml", "typ: bolag", "typ: bolaget", at: "bolaget");
        Plant("UPPF1014", Older + "mal.yaml", "\ntitel: ", "\ntitel: Mål 8: ", at: "Mål 8: ");
        PlantOldEncoding("UPPF1001", Older + "foreningsstod.yaml");
        Plant("UPPF1019", Older + "digital-arkivering.yaml", "uppföljning:", "<<<<<<< HEAD\nfrån: 2020\n=======\nfrån: 2021\n>>>>>>> gren\nuppföljning:", at: "<<<<<<<");
        Plant("UPPF1016", Newer + "mal.yaml", "kortnamn: Ekonomin", "kortnamn: Mål #1 Ekonomin", at: "#1");
        Plant("UPPF2007", Newer + "uppdrag-01.yaml", "status: enligt-plan", "status: enligt-planen", at: "enligt-planen");
        Plant("UPPF3017", Newer + "uppdrag-02.yaml", "uppföljning:", "uppföljning:\n  2023-08:\n    status:\n", at: "uppföljning", cutsRest: true);
        Plant("UPPF2015", Newer + "uppdrag-11.yaml", "KSN-2019-0957", "KSN:2019-0957", at: "KSN:");
        Plant("UPPF3001", Newer + "uppdrag-14.yaml", "ansvariga: [KS, GSN]", "ansvariga: [KS, GSM]", at: "GSM");
        Plant("UPPF3003", Newer + "uppdrag-15.yaml", "ordning: 15", "ordning: 14", at: "14");

        var run = project.Run("validate", "--output-format", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(planted.Order(StringComparer.Ordinal), Found(run.Output));
        Assert.Equal(10, planted.Select(fault => fault.Split(' ')[1]).Distinct().Count());
    }

    /// <summary>In the order of the output. Each begins with its file and every file has one fault, so that the order is that of the texts.</summary>
    private static List<string> Found(string output)
    {
        using var json = JsonDocument.Parse(output);
        return [.. json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(diagnostic =>
            $"{diagnostic.GetProperty("file").GetString()} {diagnostic.GetProperty("code").GetString()} {diagnostic.GetProperty("line").GetInt32()}:{diagnostic.GetProperty("column").GetInt32()}")];
    }

    /// <summary>Puts a text in the place of the first of another; the fault is where a part of it is.</summary>
    private void Plant(string code, string path, string from, string to, string at, bool cutsRest = false)
    {
        var text = project.Read(path);
        var start = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{path} saknar {from}");
        var changed = text[..start] + to + (cutsRest ? "" : text[(start + from.Length)..]);
        File.WriteAllText(project.At(path), changed, new UTF8Encoding(false));
        Note(code, path, changed, start + to.IndexOf(at, StringComparison.Ordinal));
    }

    /// <summary>Saves a file as an older program would; the fault is at its first letter that is not ASCII.</summary>
    private void PlantOldEncoding(string code, string path)
    {
        var text = project.Read(path);
        File.WriteAllText(project.At(path), text, Encoding.Latin1);
        Note(code, path, text, text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F'));
    }

    private void Note(string code, string path, string text, int offset)
    {
        var before = text[..offset].Split('\n');
        planted.Add($"{path} {code} {before.Length}:{before[^1].Length + 1}");
    }
}
