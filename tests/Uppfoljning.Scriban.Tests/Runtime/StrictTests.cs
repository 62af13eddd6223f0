using Uppfoljning.Scriban.Runtime;

namespace Uppfoljning.Scriban.Tests.Runtime;

public sealed class StrictTests
{
    private static readonly ScriptObject Model = new()
    {
        ["plan"] = new ScriptObject { ["titel"] = "Plan", ["mål"] = new ScriptArray(new object[] { 1 }), ["slut"] = null },
        ["månad"] = "mars",
    };

    [Theory]
    [InlineData("{{ pln }}", "(1,4)", "\"pln\" finns inte.", "menade du \"plan\"?")]
    [InlineData("x\n{{ plan.tittel }}", "(2,9)", "\"plan\" har inget som heter \"tittel\".", "menade du \"titel\"?")]
    [InlineData("{{ plan.mal }}", "(1,9)", "\"plan\" har inget som heter \"mal\".", "menade du \"mål\"?")]
    [InlineData("{{ eles }}", "(1,4)", "\"eles\" finns inte.", "menade du \"else\"?")]
    [InlineData("{{ manad }}", "(1,4)", "\"manad\" finns inte.", "menade du \"månad\"?")]
    [InlineData("{{ plan['titl'] }}", "(1,9)", "\"plan\" har inget som heter \"titl\".", "menade du \"titel\"?")]
    [InlineData("{{ helt_annat }}", "(1,4)", "\"helt_annat\" finns inte.", null)]
    [InlineData("{{ plan.titel | string.upcse }}", "(1,17)", "Funktionen \"string.upcse\" finns inte.", "menade du \"string.upcase\"?")]
    [InlineData("{{ string.join [1] ',' }}", "(1,4)", "Funktionen \"string.join\" finns inte.", "menade du \"array.join\"?")]
    [InlineData("{{ plan.titel | upcase }}", "(1,17)", "Funktionen \"upcase\" finns inte.", "menade du \"string.upcase\"?")]
    [InlineData("{{ if plan.nope == 1 }}{{ end }}", "(1,12)", "\"plan\" har inget som heter \"nope\".", null)]
    [InlineData("{{ $namn }}", "(1,4)", "\"$namn\" finns inte.", null)]
    public void What_does_not_exist_is_told_with_what_was_meant(string template, string place, string message, string? help)
    {
        var fault = Rendering.Fault(template, Model);

        Assert.Equal((place, message, help), (Rendering.Position(fault).ToString(), fault.OriginalMessage, fault.Help));
    }

    [Theory]
    [InlineData("{{ saknas ?? 'x' }}", "x")]
    [InlineData("{{ plan.saknas ?? 'x' }}", "x")]
    [InlineData("{{ plan?.saknas }}", "")]
    [InlineData("{{ saknas?.titel }}", "")]
    [InlineData("{{ if saknas }}a{{ else if plan.saknas }}b{{ else }}c{{ end }}", "c")]
    [InlineData("{{ if !saknas }}a{{ end }}", "a")]
    [InlineData("{{ saknas | object.default 'x' }}", "x")]
    [InlineData("{{ object.default plan.saknas 'x' }}", "x")]
    [InlineData("{{ plan.slut }}", "")]
    [InlineData("{{ plan.mål[99] }}", "")]
    [InlineData("{{ plan.mål.size }}", "1")]
    public void Where_absence_is_asked_about_it_is_null(string template, string expected) => Assert.Equal(expected, Rendering.Report(template, Model));

    [Fact]
    public void Without_the_option_what_does_not_exist_is_nothing() => Assert.Equal("[]", Rendering.Plain("[{{ pln }}{{ plan.tittel }}]", Model));
}
