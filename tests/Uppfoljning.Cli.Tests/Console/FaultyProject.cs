using System.Text;
using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests.Console;

/// <summary>A small project to print faults of: an error, a warning and advice, two faults in one line, a related place, one without a file.</summary>
public sealed class FaultyProject : IDisposable
{
    public const string Register = "data/organ.yaml";

    private readonly TemporaryFolder folder = new();

    public FaultyProject()
    {
        Write(Register, """
            format: uppf/1
            kommun: Exempel #1 kommun
            organ:
              - {id: KS, namn: "Styrelsen: 100 %, ja", typ: nämd}
              - {id: ks, namn: 都市計画, typ: nämnd, adress: Torget}

            """);
        Write("data/uppf.yaml", """
            råd: ja
            regler: {UPPF3006: råd}

            """);
        Write("data/år 1, utkast.txt", "Ett utkast.\n");
    }

    public string Folder => folder.Path;

    public FaultyProject Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.At(path))!);
        File.WriteAllText(folder.At(path), text, new UTF8Encoding(false));
        return this;
    }

    public ProgramRun Validate(params string[] arguments) => ProgramRun.In(Folder, ["validate", .. arguments]);

    public void Dispose() => folder.Dispose();
}
