using System.CommandLine;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Cli.Commands;

/// <summary>The folder that the reports go to.</summary>
internal static class Destination
{
    private const string Usual = "ut";

    /// <summary>What a project is made of, where nothing is to be written among it.</summary>
    private static readonly string[] kept = ["data", "templates", ".git"];

    public static Diagnosed<string?> Find(ParseResult parsed, Surroundings surroundings, string projectFolder)
    {
        if (parsed.GetValue(BuildOptions.Destination) is not { } given) return new Diagnosed<string?>(Path.Combine(projectFolder, Usual), []);
        var folder = Path.GetFullPath(given, surroundings.CurrentFolder);
        return kept.FirstOrDefault(name => IsWithin(folder, Path.Combine(projectFolder, name))) is { } taken
            ? new Diagnosed<string?>(null, [UsageFaults.New($"rapporten kan inte läggas i {given}: i {taken}/ står det som den görs av", $"ange en annan mapp efter --out, eller ta bort flaggan så läggs rapporten i {Usual}/")])
            : new Diagnosed<string?>(folder, []);
    }

    private static bool IsWithin(string folder, string other) => Path.GetRelativePath(other, folder) is var way && (way == "." || !(Path.IsPathRooted(way) || way == ".." || way.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal)));
}
