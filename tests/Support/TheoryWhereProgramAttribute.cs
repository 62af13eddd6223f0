namespace Uppfoljning.Tests.Support;

/// <summary>Cases of a test that needs programs of the system; where one is absent the test is reported as skipped, by name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TheoryWhereProgramAttribute : TheoryAttribute
{
    public TheoryWhereProgramAttribute(params string[] programs) => Skip = new FactWhereProgramAttribute(programs).Skip;
}
