namespace Uppfoljning.Cli.Tests.Console;

public sealed class GitHubFormatTest : IDisposable
{
    private readonly FaultyProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Errors_come_first_then_warnings_then_notices()
    {
        var names = Lines().Select(line => line[..line.IndexOf(' ', StringComparison.Ordinal)]);

        Assert.Equal(["::error", "::error", "::error", "::error", "::warning", "::notice"], names);
    }

    [Fact]
    public void What_would_end_a_command_or_a_property_is_escaped()
    {
        project.Write(FaultyProject.Register, "format: uppf/1\nkommun: Exempel kommun\norgan:\n  - {id: KS, namn: Styrelsen, typ: \"100 %,\\n::error::\"}\n");

        Assert.Contains(Lines(), line => line.Contains("title=UPPF2005::värdet \"100 %25,%0A::error::\" går inte för \"typ\"%0Ahjälp: ", StringComparison.Ordinal));
        Assert.Contains(Lines(), line => line.StartsWith("::notice file=data/år 1%2C utkast.txt,line=1,col=1,endLine=1,endColumn=1,title=UPPF3006::", StringComparison.Ordinal));
    }

    [Fact]
    public void A_place_of_several_lines_has_no_columns()
    {
        project.Write("data/uppf.yaml", "regler:\n  UPPF3006:\n    a: b\n    c: d\nråd: [\n  ja,\n  nej]\n").Write(FaultyProject.Register, "? [a,\n  b]\n: c\n");

        Assert.Contains(Lines(), line => line.StartsWith("::error file=data/organ.yaml,line=1,endLine=2,title=UPPF1013::", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fault_without_a_file_has_only_a_title() =>
        Assert.Contains(Lines(), line => line.StartsWith("::error title=UPPF3005::det finns ingen plan i data/%0Ahjälp: ", StringComparison.Ordinal));

    [Fact]
    public void Related_places_are_told_of() =>
        Assert.Contains(Lines(), line => line.Contains("%0Ase data/organ.yaml:4:10: här står det första gången%0Ahjälp: ", StringComparison.Ordinal));

    [Fact]
    public void Past_ten_of_a_kind_it_says_how_many_more_there_are()
    {
        var bodies = Enumerable.Range(1, 23).Select(number => $"  - {{id: N{number}, namn: Nämnd {number}, typ: nämd}}\n");
        project.Write(FaultyProject.Register, "format: uppf/1\nkommun: Exempel kommun\norgan:\n" + string.Concat(bodies)).Write("data/uppf.yaml", "råd: nej\n");
        for (var number = 1; number <= 11; number++) project.Write($"data/{number}.txt", "");

        var lines = Lines();

        Assert.Equal(10, lines.Count(line => line.StartsWith("::error ", StringComparison.Ordinal)));
        Assert.Equal(10, lines.Count(line => line.StartsWith("::warning ", StringComparison.Ordinal)));
        Assert.StartsWith("och 14 fel till, som inte visas här", lines[10], StringComparison.Ordinal);
        Assert.StartsWith("och 2 varningar till, som inte visas här", lines[21], StringComparison.Ordinal);
        Assert.Equal(22, lines.Length);
    }

    private string[] Lines() => project.Validate("--output-format", "github").Output.TrimEnd('\n').Split('\n');
}
