namespace Uppfoljning.Tests.Support;

/// <summary>Where the project's own files are, found from the test assembly upwards.</summary>
public static class ProjectFiles
{
    public static string Root { get; } = FindRoot();

    /// <summary>A file or folder of the project, by its path from the top.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Other people's data beside the checkout; null where it is absent.</summary>
    public static string? Shared(params string[] parts)
    {
        var path = Path.GetFullPath(Path.Combine([Root, "..", "shared", .. parts]));
        return Path.Exists(path) ? path : null;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Uppfoljning.Cli.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Testerna körs utanför projektet.");
    }
}
