using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>Lays out all files of a repository. One that can't be read is left out, and the diagnostics say why; faults in what files say are no hindrance.</summary>
public static class Formatter
{
    public static Diagnosed<ImmutableArray<FormattedFile>> Format(Repository repository)
    {
        var files = new Diagnosed<FormattedFile?>[repository.Files.Length];
        Parallel.For(0, files.Length, i => files[i] = Format(repository.Files[i]));
        return new Diagnosed<ImmutableArray<FormattedFile>>(
            [.. files.Select(file => file.Value).OfType<FormattedFile>()],
            [.. repository.Diagnostics.Where(IsAboutReading), .. files.SelectMany(file => file.Diagnostics)]);
    }

    private static Diagnosed<FormattedFile?> Format(RepositoryFile file)
    {
        var (text, diagnostics) = YamlLayout.Format(file.Yaml, file.Kind);
        if (text is null) return new Diagnosed<FormattedFile?>(null, diagnostics);
        return new Diagnosed<FormattedFile?>(new FormattedFile(file, text), diagnostics);
    }

    /// <summary>A folder that can't be read, or too many files: what keeps files from being laid out without any of them telling.</summary>
    private static bool IsAboutReading(Diagnostic diagnostic) => diagnostic.Code == Codes.FileNotReadable || diagnostic.Code == Codes.TooManyFiles;
}
