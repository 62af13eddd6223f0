namespace Uppfoljning.Tests.Support;

/// <summary>A test that needs programs of the system; where one is absent the test is reported as skipped, by name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWhereProgramAttribute : FactAttribute
{
    public FactWhereProgramAttribute(params string[] programs)
    {
        var missing = programs.Where(program => !ExternalProgram.Exists(program)).ToList();
        if (missing.Count > 0) Skip = $"Saknas på den här datorn: {string.Join(", ", missing)}.";
    }
}
