using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Workflow.Formatting;

namespace Uppfoljning.Core.Tests.Workflow.Formatting;

public sealed class FileRewriterTest
{
    /// <summary>A folder stands where the new content would first be put.</summary>
    [Fact]
    public void A_file_that_can_not_be_rewritten_is_told_of_and_stays_as_it_was()
    {
        using var project = new TemporaryFolder();
        File.WriteAllText(project.At("organ.yaml"), "gammalt");
        Directory.CreateDirectory(project.At(".uppf-ny-organ.yaml"));

        var fault = FileRewriter.Write(project.Path, "organ.yaml", "nytt"u8.ToArray());

        Assert.Equal((Codes.FileNotWritten, "organ.yaml"), (fault?.Code, fault?.Location?.File.Path));
        Assert.Equal("gammalt", File.ReadAllText(project.At("organ.yaml")));
    }
}
