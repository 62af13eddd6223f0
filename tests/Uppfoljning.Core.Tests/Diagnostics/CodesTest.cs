using System.Reflection;
using Uppfoljning.Core.Diagnostics;

namespace Uppfoljning.Core.Tests.Diagnostics;

public sealed class CodesTest
{
    private static readonly List<DiagnosticCode> all =
        [.. typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<DiagnosticCode>()];

    [Fact]
    public void Every_code_is_its_own() => Assert.Equal(all.Count, all.Select(code => code.Id).Distinct().Count());

    [Fact]
    public void Every_code_has_the_form_of_a_code() => Assert.All(all, code => Assert.Matches("^UPPF[0-6][0-9]{3}$", code.Id));
}
