namespace Uppfoljning.Tests.Support;

/// <summary>A folder of a test's own, gone when the test is done.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("uppf-").FullName;

    public string At(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Copies a folder with all that is in it here, over what is there.</summary>
    public TemporaryFolder Add(string folder, string into = "")
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var target = At(into, System.IO.Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
