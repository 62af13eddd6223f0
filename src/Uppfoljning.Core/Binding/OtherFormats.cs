using System.Collections.Immutable;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Binding;

/// <summary>Files of another version of the format: what else is in them is not for this program to judge.</summary>
internal static class OtherFormats
{
    /// <summary>The files, with those of another version as if they could not be read.</summary>
    public static Diagnosed<ImmutableArray<RepositoryFile>> SetAside(ImmutableArray<RepositoryFile> files)
    {
        var faults = files.Select(Fault).ToList();
        return faults.All(fault => fault is null)
            ? new(files, [])
            : new([.. files.Zip(faults, (file, fault) => fault is null ? file : file with { Yaml = file.Yaml with { Root = null } })], [.. faults.OfType<Diagnostic>()]);
    }

    private static Diagnostic? Fault(RepositoryFile file) =>
        file.Yaml.Root?.Find("format")?.Value is YamlScalar { IsRefused: false } format && FormatShape.IsOtherVersion(format.Text)
            ? FormatShape.Unknown(new Location(file.Yaml.Source, format.Span, "format"), format.Text)
            : null;
}
