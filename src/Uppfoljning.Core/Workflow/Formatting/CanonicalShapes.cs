using Uppfoljning.Core.Binding;
using Uppfoljning.Core.Yaml;

namespace Uppfoljning.Core.Workflow.Formatting;

/// <summary>The tables that tell the order of keys. What a plan lists changes nothing in them.</summary>
internal static class CanonicalShapes
{
    private static readonly PlanContext anyPlan = new(null, null, null, null);
    private static readonly MapShape plan = FileShapes.Plan(null);
    private static readonly MapShape goal = FileShapes.Goal(anyPlan);
    private static readonly MapShape assignment = FileShapes.Assignment(anyPlan);

    public static MapShape Of(RepositoryFileKind kind) => kind switch
    {
        RepositoryFileKind.Register => FileShapes.Register,
        RepositoryFileKind.Settings => FileShapes.Settings,
        RepositoryFileKind.Plan => plan,
        RepositoryFileKind.Goal => goal,
        _ => assignment,
    };
}
