namespace Uppfoljning.Core.Tests.Yaml;

/// <summary>A test of what the system does not let a user read; root may read everything, and Windows has other rights.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactWhereNotRootAttribute : FactAttribute
{
    public FactWhereNotRootAttribute()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) Skip = "Körs bara på Unix, och inte som root.";
    }
}
