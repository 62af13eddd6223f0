using System.Text.RegularExpressions;

namespace Uppfoljning.Cli.Tests.Console;

public sealed partial class MsBuildFormatTest : IDisposable
{
    private readonly FaultyProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Every_line_is_of_the_canonical_form() => Assert.All(Lines(), line => Assert.Matches(Canonical(), line));

    [Fact]
    public void A_place_has_its_end() =>
        Assert.Contains("data/organ.yaml(5,10,5,12): error UPPF2013: id \"ks\" finns redan i registret (se data/organ.yaml:4:10: här står det första gången) (hjälp: varje organ har ett eget id; stora och små bokstäver räknas som samma)", Lines());

    [Fact]
    public void What_has_no_file_comes_from_the_program() =>
        Assert.Contains(Lines(), line => line.StartsWith("uppf : error UPPF3005: det finns ingen plan i data/ (hjälp: ", StringComparison.Ordinal));

    [Fact]
    public void Warnings_and_advice_have_words_of_their_own()
    {
        Assert.Contains(Lines(), line => line.StartsWith("data/organ.yaml(2,17,2,26): warning UPPF1016: ", StringComparison.Ordinal));
        Assert.Contains(Lines(), line => line.StartsWith("data/år 1, utkast.txt(1,1,1,1): info UPPF3006: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_value_with_a_line_break_stays_in_its_line()
    {
        project.Write(FaultyProject.Register, "format: uppf/1\nkommun: Exempel kommun\norgan:\n  - {id: KS, namn: Styrelsen, typ: \"a\\nb\"}\n");

        Assert.Contains(Lines(), line => line.Contains("error UPPF2005: värdet \"a b\" går inte", StringComparison.Ordinal));
        Assert.All(Lines(), line => Assert.Matches(Canonical(), line));
    }

    private string[] Lines() => project.Validate("--output-format", "msbuild").Output.TrimEnd('\n').Split('\n');

    /// <summary>As Visual Studio Code's matcher of MSBuild's messages takes a line apart; MSBuild itself knows error and warning.</summary>
    [GeneratedRegex(@"^\s*(\S.*?)(?:\((\d+|\d+,\d+|\d+,\d+,\d+,\d+)\))?\s*:\s+(error|warning|info)\s+(\w+\d+)\s*:\s*(.*)$")]
    private static partial Regex Canonical();
}
