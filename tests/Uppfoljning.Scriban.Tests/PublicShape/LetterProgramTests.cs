using PublicShape;

namespace Uppfoljning.Scriban.Tests.PublicShape;

public sealed class LetterProgramTests
{
    /// <summary>The real engine prints the same but for the words of faults: <c>RealEngine=true dotnet run --project tests/Uppfoljning.Benchmarks -- letter</c>.</summary>
    [Fact]
    public void A_program_written_for_Scriban_prints_its_letter_and_its_faults()
    {
        using var output = new StringWriter { NewLine = "\n" };

        LetterProgram.Run(output);

        Golden.Verify(output.ToString());
    }
}
