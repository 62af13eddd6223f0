using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Yaml;

/// <summary>All of a follow-up repository's data files, read and parsed, in ordinal order of their paths.</summary>
public sealed record Repository(ImmutableArray<RepositoryFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Reads everything under <c>data/</c> of the project folder; nothing there is silently passed over.</summary>
    public static Repository Read(string projectFolder)
    {
        var found = RepositoryLayout.Find(projectFolder);
        var read = new Diagnosed<RepositoryFile>[found.Value.Length];
        Parallel.For(0, read.Length, i => read[i] = RepositoryFileReader.Read(found.Value[i]));
        return new Repository([.. read.Select(file => file.Value)], [.. found.Diagnostics, .. read.SelectMany(file => file.Diagnostics)]);
    }
}
