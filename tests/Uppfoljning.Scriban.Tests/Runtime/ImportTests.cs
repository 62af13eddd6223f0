using Uppfoljning.Scriban.Runtime;
using Uppfoljning.Scriban.Syntax;

namespace Uppfoljning.Scriban.Tests.Runtime;

public sealed class ImportTests
{
    private static ScriptObject Model()
    {
        var model = new ScriptObject();
        model.Import("par", (_, _, values) => $"{values[0]}-{values[1] ?? "inget"}", "första", "andra?");
        model.Import("antal", (_, _, values) => ((ScriptArray)values[0]!).Count, "alla...");
        model.Import("tagg", (_, _, values) => new SafeString($"<b>{values[0]}</b>"), "text");
        model.Import("vägra", (_, callSite, _) => throw new ScriptRuntimeException(callSite, "Nej.", "låt bli"));
        return model;
    }

    [Theory]
    [InlineData("{{ par 1 2 }}", "1-2")]
    [InlineData("{{ 1 | par }}", "1-inget")]
    [InlineData("{{ par andra: 2 första: 1 }}", "1-2")]
    [InlineData("{{ par(1, 2) }}", "1-2")]
    [InlineData("{{ antal 1 2 3 }}", "3")]
    [InlineData("{{ antal }}", "0")]
    [InlineData("{{ ['a', 'b'] | array.each @tagg | array.join '' }}", "<b>a</b><b>b</b>")]
    public void A_function_of_the_host_is_called_as_any_other(string template, string expected) => Assert.Equal(expected, Rendering.Report(template, Model()));

    [Theory]
    [InlineData("{{ par }}", "(1,7)")]
    [InlineData("{{ par 1 2 3 }}", "(1,12)")]
    [InlineData("{{ par 1 tredje: 3 }}", "(1,10)")]
    [InlineData("a\n{{ vägra }}", "(2,4)")]
    public void Wrong_arguments_and_its_own_faults_are_told_at_the_call(string template, string place) =>
        Assert.Equal(place, Rendering.Position(Rendering.Fault(template, Model())).ToString());
}
