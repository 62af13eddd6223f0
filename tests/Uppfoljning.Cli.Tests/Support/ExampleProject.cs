using System.Text;

namespace Uppfoljning.Cli.Tests.Support;

/// <summary>A copy of the project's own data, to change and build in.</summary>
public sealed class ExampleProject : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ExampleProject() => folder.Add(ProjectFiles.At("data"), "data");

    public string Folder => folder.Path;

    public string Report => folder.At("ut", "2023-08");

    public ExampleProject WithTemplates()
    {
        folder.Add(ProjectFiles.At("templates"), "templates");
        return this;
    }

    public ProgramRun Run(params string[] arguments) => ProgramRun.In(Folder, arguments);

    public string At(string path) => folder.At(path.Split('/'));

    /// <summary>Replaces a text in a file; the text must be there, once or more.</summary>
    public void Change(string path, string from, string to)
    {
        var text = File.ReadAllText(At(path));
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(At(path), text.Replace(from, to, StringComparison.Ordinal), new UTF8Encoding(false));
    }

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    public string Read(string path) => File.ReadAllText(At(path));

    /// <summary>Every file of the report with its bytes, to compare reports by.</summary>
    public SortedDictionary<string, string> ReportFiles(string? report = null)
    {
        report ??= Report;
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(report, "*", SearchOption.AllDirectories))
            files.Add(Path.GetRelativePath(report, file), Convert.ToBase64String(File.ReadAllBytes(file)));
        return files;
    }

    public void Dispose() => folder.Dispose();
}
