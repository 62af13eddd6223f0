using System.Text;
using Uppfoljning.Cli.Tests.Support;

namespace Uppfoljning.Cli.Tests;

/// <summary>When the program or the machine is at fault the person is told so in Swedish, without a stack, and the exit code is 2.</summary>
public sealed class RunFaultsTest
{
    [Fact]
    public void A_fault_in_the_program_is_told_of_without_its_stack()
    {
        var run = Run(new InvalidOperationException("hoppsan"));

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("fel UPPF0001: programmet gjorde fel: hoppsan\n   hjälp: kör om med --verbose och skicka texten till dem som sköter uppf\n", run.Error);
    }

    [Fact]
    public void With_verbose_the_stack_is_shown() =>
        Assert.Contains("InvalidOperationException", Run(new InvalidOperationException("hoppsan"), "--verbose").Error, StringComparison.Ordinal);

    [Fact]
    public void An_output_that_can_not_be_written_is_told_of()
    {
        var run = Run(new IOException("disk full"));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("fel UPPF0005: resultatet gick inte att skriva ut\n   hjälp: ", run.Error, StringComparison.Ordinal);
    }

    private static ProgramRun Run(Exception fault, params string[] arguments) =>
        ProgramRun.In(Path.GetTempPath(), surroundings => surroundings with { Output = new FailingWriter(fault) }, ["explain", .. arguments]);

    private sealed class FailingWriter(Exception fault) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw fault;
    }
}
