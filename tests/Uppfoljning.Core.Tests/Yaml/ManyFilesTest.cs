using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Tests.Yaml;

public sealed class ManyFilesTest
{
    private const int Most = 100_000;

    [Fact]
    [Trait("Category", "Long")]
    public void More_files_than_anyone_needs_are_one_fault()
    {
        using var project = new TemporaryFolder().Add(ProjectFiles.At("tests", "Uppfoljning.Core.Tests", "Cases", "_bas"));
        for (var number = 0; number < Most; number++) File.WriteAllBytes(project.At("data", "plan-2023", "mal-1", $"nr-{number}.yaml"), []);

        Assert.Single(Repository.Read(project.Path).Diagnostics, fault => fault.Code == Codes.TooManyFiles);
    }
}
