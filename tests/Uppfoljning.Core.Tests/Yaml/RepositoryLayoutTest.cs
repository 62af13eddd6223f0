using System.Runtime.Versioning;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Tests.Yaml;

/// <summary>What can't be kept as a case in every checkout: links, pipes, folders that may not be read, names that differ only in case.</summary>
public sealed class RepositoryLayoutTest : IDisposable
{
    private readonly TemporaryFolder project = new TemporaryFolder().Add(ProjectFiles.At("tests", "Uppfoljning.Core.Tests", "Cases", "_bas"));

    public void Dispose() => project.Dispose();

    [FactWhereProgram("mkfifo")]
    public void A_pipe_is_refused_and_not_opened()
    {
        ExternalProgram.Run("mkfifo", project.At("data", "plan-2023", "mal-1", "uppdrag-03.yaml"), project.At("data", "rör"));

        Assert.Equal(
            ["data/plan-2023/mal-1/uppdrag-03.yaml: det är ingen vanlig fil utan ett rör, en sockel eller en enhet", "data/rör: det är ingen vanlig fil utan ett rör, en sockel eller en enhet"],
            Faults());
    }

    [FactWhereProgram("mkfifo")]
    public void A_pipe_in_the_place_of_a_file_that_is_needed_is_not_called_missing_too()
    {
        foreach (var name in (string[])["organ.yaml", "plan-2023/plan.yaml", "plan-2023/mal-1/mal.yaml"])
        {
            var path = project.At("data", name);
            File.Delete(path);
            ExternalProgram.Run("mkfifo", path);
        }

        Assert.Equal(["data/organ.yaml", "data/plan-2023/mal-1/mal.yaml", "data/plan-2023/plan.yaml"], Faults().Select(fault => fault.Split(':')[0]));
    }

    [FactWhereProgram("ln")]
    public void A_link_in_a_circle_is_refused()
    {
        Link("mal-1/a.yaml", "b.yaml");
        Link("mal-1/b.yaml", "a.yaml");

        Assert.Equal(["data/plan-2023/mal-1/a.yaml: länken leder i en cirkel", "data/plan-2023/mal-1/b.yaml: länken leder i en cirkel"], Faults());
    }

    [FactWhereProgram("ln")]
    public void A_link_out_of_the_project_is_refused_also_through_another_link()
    {
        using var elsewhere = new TemporaryFolder();
        File.Copy(project.At("data", "organ.yaml"), elsewhere.At("ute.yaml"));
        File.CreateSymbolicLink(project.At("genväg"), elsewhere.Path);
        Link("mal-1/direkt.yaml", elsewhere.At("ute.yaml"));
        Link("mal-1/omväg.yaml", "../../../genväg/ute.yaml");
        Link("mal-2", elsewhere.Path);

        Assert.Equal(
            ["data/plan-2023/mal-1/direkt.yaml: länken leder ut ur projektet", "data/plan-2023/mal-1/omväg.yaml: länken leder ut ur projektet", "data/plan-2023/mal-2: länken leder ut ur projektet"],
            Faults().Where(fault => fault.Contains("länken", StringComparison.Ordinal)));
    }

    [FactWhereProgram("ln")]
    public void A_link_within_the_project_is_followed()
    {
        File.Move(project.At("data", "plan-2023", "mal-1", "uppdrag-02.yaml"), project.At("uppdrag.yaml"));
        Link("mal-1/uppdrag-02.yaml", "../../../uppdrag.yaml");

        Assert.Empty(Faults());
        Assert.Equal(5, Repository.Read(project.Path).Files.Length);
    }

    [FactWhereProgram("ln")]
    public void A_link_to_nothing_can_not_be_read()
    {
        Link("mal-1/uppdrag-03.yaml", "ingenting.yaml");

        Assert.Equal(["data/plan-2023/mal-1/uppdrag-03.yaml: filen går inte att läsa"], Faults());
        Assert.Equal([Codes.FileNotReadable], Repository.Read(project.Path).Diagnostics.Select(fault => fault.Code));
    }

    [FactWhereNotRoot]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_and_a_file_that_may_not_be_read_are_told_of()
    {
        var (folder, file) = (project.At("data", "hemlig"), project.At("data", "plan-2023", "mal-1", "uppdrag-02.yaml"));
        Directory.CreateDirectory(folder);
        File.SetUnixFileMode(folder, UnixFileMode.None);
        File.SetUnixFileMode(file, UnixFileMode.None);
        try
        {
            Assert.Equal(["data/hemlig: mappen går inte att läsa", "data/plan-2023/mal-1/uppdrag-02.yaml: filen går inte att läsa"], Faults());
        }
        finally
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Names_that_differ_only_in_case_are_refused()
    {
        var file = project.At("data", "plan-2023", "mal-1", "Uppdrag-01.yaml");
        if (File.Exists(file)) return; // Here they are one file.
        File.Copy(project.At("data", "plan-2023", "mal-1", "uppdrag-01.yaml"), file);

        Assert.Contains("data/plan-2023/mal-1/uppdrag-01.yaml: \"uppdrag-01.yaml\" och \"Uppdrag-01.yaml\" skiljer sig bara i stora och små bokstäver", Faults());
    }

    [Theory]
    [InlineData("index")]
    [InlineData("Organ")]
    [InlineData("TYPSNITT")]
    public void Names_that_reports_need_are_refused(string name)
    {
        Directory.Move(project.At("data", "plan-2023", "mal-1"), project.At("data", "plan-2023", name));

        Assert.Equal([$"data/plan-2023/{name}: namnet \"{name}\" är upptaget"], Faults());
    }

    private void Link(string path, string target) => File.CreateSymbolicLink(project.At("data", "plan-2023", path), target);

    private List<string> Faults()
    {
        var repository = Repository.Read(project.Path);
        return [.. repository.Diagnostics.Concat(Binder.Bind(repository).Diagnostics).Order(DiagnosticOrder.Instance)
            .Select(diagnostic => $"{diagnostic.Location?.File.Path}: {diagnostic.Message}")];
    }
}
