using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Tests.Runtime;

/// <summary>What a fault met while rendering says to someone who does not program.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("{{ esle }}", "\"esle\" finns inte. (menade du \"else\"?)")]
    [InlineData("{{ x = esle }}", "\"esle\" finns inte. ()")]
    [InlineData("{{ elseif titel }}", "Funktionen \"elseif\" finns inte. (skriv \"else if\")")]
    [InlineData("{{ not titel }}", "Funktionen \"not\" finns inte. (skriv \"!\" före det som inte ska gälla)")]
    [InlineData("{{ true and false }}", "\"true\" är ett sanningsvärde, ingen funktion. (skriv \"&&\" när båda ska gälla)")]
    [InlineData("{{ o = {a: 1\n b: 2} }}", "\"1\" är ett tal, ingen funktion. (saknas ett komma före \"b\"? I en slinga skrivs en följd med val inom parentes, som i (1..5))")]
    [InlineData("{{ for n in 1..5 limit: 2; n; end }}", "\"5\" är ett tal, ingen funktion. (saknas ett komma före \"limit\"? I en slinga skrivs en följd med val inom parentes, som i (1..5))")]
    [InlineData("{{ if tom and titel; end }}", "\"tom\" har inget värde och är ingen funktion. (skriv \"&&\" när båda ska gälla)")]
    [InlineData("{{ object.eval 'titell' }}", "\"titell\" finns inte i texten som körs. (menade du \"titel\"?)")]
    [InlineData("{{ titell }}", "\"titell\" finns inte. (menade du \"titel\"?)")]
    [InlineData("{{ math.plus -1 2 }}", "\"math.plus\" behöver 2 värden, men här finns inget. (ett negativt tal efter en funktion behöver parentes, som i (-1))")]
    [InlineData("{{ titel | string.truncate }}", "\"string.truncate\" behöver 2 värden, men här finns bara 1. (den tar i tur och ordning text, length, ellipsis (frivilligt))")]
    [InlineData("{{ 'a' - 'b' }}", "\"-\" kan inte användas mellan två texter. ()")]
    [InlineData("{{ x = 0; 1 // x }}", "Det går inte att dela med noll, och \"x\" är noll. ()")]
    [InlineData("{{ for.index }}", "\"for.index\" finns bara inuti en \"for\". ()")]
    public void A_fault_says_what_is_wrong_and_what_to_do(string template, string expected)
    {
        var fault = Rendering.Fault(template, new ScriptObject { ["titel"] = "Mål", ["tom"] = null });

        Assert.Equal(expected, $"{fault.OriginalMessage} ({fault.Help})");
    }
}
