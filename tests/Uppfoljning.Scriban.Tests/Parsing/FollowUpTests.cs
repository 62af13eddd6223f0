using Uppfoljning.Scriban.Parsing;

namespace Uppfoljning.Scriban.Tests.Parsing;

/// <summary>What someone who mends a template is told: each fault once, where it is, and nothing that goes away with another.</summary>
public sealed class FollowUpTests
{
    [Theory]
    [InlineData("{{ if a }}{{ for b in c }}x", "(1,14) \"for b in c\" har inget \"end\".", "(1,4) \"if a\" har inget \"end\".")]
    [InlineData("{{ if a }}b{{ else }}c", "(1,4) \"if a\" har inget \"end\".")]
    [InlineData("{{ for a in b }}c{{ else }}d", "(1,4) \"for a in b\" har inget \"end\".")]
    [InlineData("{{ case a }}{{ when 1 }}b{{ else }}c", "(1,4) \"case a\" har inget \"end\".")]
    [InlineData("{{ case a }}", "(1,4) \"case a\" har inget \"end\".")]
    public void Each_missing_end_is_told_at_its_statement(string template, params string[] faults) => Assert.Equal(faults, Told(template));

    [Theory]
    [InlineData("{{ fi $x }}a{{ end }}", "(1,4) \"fi\" inleder inget block, men har ett \"end\". (menade du \"if\"?)")]
    [InlineData("{{ cas 1 }}{{ end }}", "(1,4) \"cas\" inleder inget block, men har ett \"end\". (menade du \"case\"?)")]
    [InlineData("{{ wihle !x }}{{ end }}", "(1,4) \"wihle\" inleder inget block, men har ett \"end\". (menade du \"while\"?)")]
    [InlineData("{{ foreach x in y }}{{ end }}", "(1,4) \"foreach\" inleder inget block, men har ett \"end\". (skriv \"for namn in lista\")")]
    [InlineData("{{ if a }}b{{ edn }}", "(1,15) \"edn\" avslutar inget block, och \"if a\" har inget \"end\". (menade du \"end\"?)")]
    [InlineData("{{ if a }}b{{ endif }}", "(1,15) \"endif\" avslutar inget block, och \"if a\" har inget \"end\". (skriv \"end\"; alla block avslutas så)")]
    [InlineData("{{ if a }}b{{ slut }}", "(1,15) \"slut\" avslutar inget block, och \"if a\" har inget \"end\". (skriv \"end\"; alla block avslutas så)")]
    [InlineData("{{ om a }}b{{ end }}", "(1,4) \"om\" inleder inget block, men har ett \"end\". (skriv \"if\")")]
    [InlineData("{{ if a }}b{{ elseif c }}d{{ end }}", "(1,15) \"elseif\" finns inte. (skriv \"else if\")")]
    [InlineData("{{ if a }}b{{ else c }}d{{ end }}", "(1,20) \"c\" passar inte här. (skriv \"else if\" om ett villkor ska följa)")]
    [InlineData("{{ if a }}b{{ end if }}", "(1,19) \"if\" passar inte här. (\"end\" skrivs ensamt, vilket block det än avslutar)")]
    [InlineData("{{ ”Hej” }}", "(1,4) Ett typografiskt citattecken kan inte stå i koden. (skriv raka citattecken, \" eller ')")]
    [InlineData("{{ a | string.replace \"b\", \"c\" }}", "(1,26) \",\" passar inte här. (värden skiljs åt med blanksteg, och ett decimaltal skrivs med punkt, som 1.5)")]
    [InlineData("{{ for x of a.b }}{{ end }}", "(1,4) Efter \"for x\" ska \"in\" stå, men här står \"of\". ()")]
    [InlineData("{{ for in a }}{{ end }}", "(1,8) Namnet efter \"for\" saknas: här står \"in\". (skriv \"for namn in lista\")")]
    [InlineData("{{ for 1 in a }}b{{ else }}c{{ end }}", "(1,8) Namnet efter \"for\" saknas: här står \"1\". (skriv \"for namn in lista\")")]
    [InlineData("{{ for en in a }}{{ en }}", "(1,4) \"for en in a\" har inget \"end\". (varje block avslutas med {{ end }}, också de som ligger inuti ett annat)")]
    [InlineData("{{ fot(x) = x }}{{ fot 1 }}{{ end }}", "(1,33) Det finns ett \"end\" utan något block att avsluta. (ta bort det, om inte \"if\", \"for\" eller något annat saknas före)")]
    [InlineData("{{ for u in array.limit a.x 2; u; end }}", "(1,26) \".\" passar inte här. (skriv det som ska gås igenom inom parentes, som i (array.limit lista 2))")]
    [InlineData("{{ en }}{{ if a }}b", "(1,12) \"if a\" har inget \"end\". (varje block avslutas med {{ end }}, också de som ligger inuti ett annat)")]
    public void What_was_probably_meant_is_told(string template, string fault) => Assert.Equal([fault], ToldWithHelp(template));

    [Theory]
    [InlineData("{{ a <p class=\"x\">b</p>{{ c }} d", "(1,1) Koden som börjar här har inget \"}}\".")]
    [InlineData("{{ if a <p>b</p>{{ end }}{{ 1 + }}", "(1,33) Värdet efter \"+\" saknas: här slutar koden.", "(1,1) Koden som börjar här har inget \"}}\".")]
    [InlineData("<p>{{ a <p>{{ b }}", "(1,4) Koden som börjar här har inget \"}}\".")]
    [InlineData("a {{ b <p>c</p>", "(1,3) Koden som börjar här har inget \"}}\".")]
    [InlineData("{{ a } b {{ c }}", "(1,6) \"}\" passar inte här.")]
    [InlineData("{{ a }", "(1,6) \"}\" passar inte här.")]
    [InlineData("{{ if a }}{{ \"b }}c{{ end }}", "(1,14) Texten som börjar med \" här tar aldrig slut.")]
    [InlineData("{{ 'a }} {{ b 'c' }}", "(1,4) Texten som börjar med ' här tar aldrig slut.")]
    [InlineData("{{ $\"a {b} }}", "(1,4) Texten som börjar med \" här tar aldrig slut.")]
    [InlineData("{{ a\" }}b{{ c }}", "(1,5) Texten som börjar med \" här tar aldrig slut.")]
    [InlineData("{{ 'a }}b{{ if c == 'd' }}e{{ end }}", "(1,4) Texten som börjar med ' här tar aldrig slut.")]
    [InlineData("{{ 'a's' }}", "(1,8) Texten som börjar med ' här tar aldrig slut.")]
    [InlineData("{{ a </p>\n<p>{{ b </p>\n{{ c }}", "(1,1) Koden som börjar här har inget \"}}\".", "(2,4) Koden som börjar här har inget \"}}\".")]
    [InlineData("{{ if a }}{%{ b {{ end }}", "(1,11) Texten som ska lämnas som den är tar aldrig slut.")]
    public void What_is_never_closed_is_told_where_it_was_opened(string template, params string[] faults) => Assert.Equal(faults, Told(template));

    [Theory]
    [InlineData("{{ {a 1} }}", "(1,7) Efter \"a\" ska \":\" stå, men här står \"1\".")]
    [InlineData("{{ {a: %} }}", "(1,8) Värdet för \"a\" saknas: här står \"%\".")]
    [InlineData("{{ [1, }}", "(1,8) Ett värde i listan saknas: här slutar koden.")]
    [InlineData("{{ \"\\q\" }}", "(1,6) \"\\q\" är inget känt tecken i en text.")]
    [InlineData("{{ for }}a{{ end }}", "(1,8) Namnet efter \"for\" saknas: här slutar koden.")]
    [InlineData("{{ if a }}b{{ else }}c{{ else }}d{{ end }}", "(1,26) \"else\" måste höra till en \"if\", en \"for\" eller en \"case\".")]
    [InlineData("{{ else }}a", "(1,4) \"else\" måste höra till en \"if\", en \"for\" eller en \"case\".")]
    public void A_fault_is_told_once(string template, string fault) => Assert.Equal([fault], Told(template));

    [Fact]
    public void Faults_that_have_nothing_to_do_with_each_other_are_all_told() =>
        Assert.Equal(40, Told(string.Concat(Enumerable.Repeat("{{ 1 + }}\n{{ x = [2 }}\n", 20))).Length);

    [Theory]
    [InlineData("{{ x = { a: { b: 1 } } }}")]
    [InlineData("{{ $'{{a: 1}.a}' }}")]
    [InlineData("{{ '{{' }}")]
    [InlineData("{{ # {{ }}")]
    [InlineData("{{ x")]
    public void Braces_that_mean_something_are_no_fault(string template) => Assert.Empty(Told(template));

    private static string[] Told(string template) => [.. Faults(template).Select(message => $"{Place(message)} {message.Message}")];

    private static string[] ToldWithHelp(string template) => [.. Faults(template).Select(message => $"{Place(message)} {message.Message} ({message.Help})")];

    private static IEnumerable<LogMessage> Faults(string template) => Template.Parse(template, "mall.sbn").Messages.Where(message => !message.IsFollowUp);

    private static TextPosition Place(LogMessage message) => (message.Statement ?? message.Span).Start;
}
