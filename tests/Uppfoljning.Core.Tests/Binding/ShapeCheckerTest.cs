using System.Text;
using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Diagnostics;
using Uppfoljning.Core.Text;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Tests.Binding;

public sealed class ShapeCheckerTest
{
    private static readonly MapShape shape = FileShapes.Assignment(new PlanContext(["2023-08"], ["försenat"], ["uppdrag"], ["helt"]));

    /// <summary>So many that every step that looks through all keys for each of them would be noticed.</summary>
    [Fact]
    public void Each_of_many_unknown_keys_is_reported()
    {
        var text = new StringBuilder("format: uppf/1\ntyp: uppdrag\ntitel: Uppdraget\nansvariga: [KS]\n");
        for (var i = 0; i < 50_000; i++) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"beskrivnin{i}: x\n");

        var found = Check(text.ToString());

        Assert.Equal(50_000, found.Count(diagnostic => diagnostic.Code == Codes.UnknownKey));
        Assert.Equal(50_000, found.Count);
        Assert.Equal(100, found.Count(diagnostic => diagnostic.Help == "menade du \"beskrivning\"?"));
    }

    [Fact]
    public void Each_of_many_repeated_keys_is_reported() =>
        Assert.Equal(49_999, YamlReader.Read(new SourceFile("a", string.Concat(Enumerable.Repeat("a: b\n", 50_000)))).Diagnostics.Length);

    [Fact]
    public void Places_are_told_by_their_keys_also_for_faults_of_syntax()
    {
        var file = YamlReader.Read(new SourceFile("a", "beslut:\n  - rubrik: a\n  - rubrik: b\n    rubrik: c\n"));

        Assert.Equal("beslut[1].rubrik", Assert.Single(file.Diagnostics).Location?.Path);
    }

    private static List<Diagnostic> Check(string text)
    {
        var file = YamlReader.Read(new SourceFile("data/x.yaml", text));
        return [.. file.Diagnostics, .. ShapeChecker.Check(file, shape)];
    }
}
