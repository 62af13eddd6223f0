namespace Uppfoljning.Tests.Support;

/// <summary>A test that needs a folder beside the checkout; where it is absent the test is reported as skipped, by name.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWhereSharedAttribute : FactAttribute
{
    public FactWhereSharedAttribute(string folder)
    {
        if (ProjectFiles.Shared(folder) is null) Skip = $"../shared/{folder} finns inte här.";
    }
}
